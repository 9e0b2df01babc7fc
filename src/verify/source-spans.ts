import type { Source } from '../content/corpus.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

const REGENERATE = 'run "npm run normalize"; sources are generated and never edited by hand';

function checkSeed(
  seed: string,
  size: number,
  sources: readonly Source[],
  error: ReportError,
): void {
  let expected = 0;
  for (const { id, file, span } of sources.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (span[0] !== expected) {
      error(
        { file, at: 'span' },
        `Unexpected start ${span[0]} of "${id}", expected ${expected}: spans of ${seed} partition it`,
        REGENERATE,
      );
    }
    expected = span[1];
  }
  const last = sources.toSorted((a, b) => a.span[1] - b.span[1]).at(-1);
  if (last !== undefined && expected !== size) {
    error(
      { file: last.file, at: 'span' },
      `Unexpected end ${expected}, expected ${size}, the size of ${seed}`,
      REGENERATE,
    );
  }
}

/**
 * The spans of the articles of each seed partition it: from its first byte to its last, without gap or
 * overlap. A seed from which nothing was made yet is a warning.
 */
export function sourceSpans({ corpus, seeds }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('source-spans', report);
  const groups = Map.groupBy(corpus.sources.values(), ({ seed }) => seed);
  for (const [seed, sources] of groups) {
    const bytes = seeds.get(seed);
    if (bytes !== undefined) checkSeed(seed, bytes.length, sources, error);
    else {
      for (const { file } of sources)
        error(
          { file, at: 'seed' },
          `Unexpected seed "${seed}", expected one of ${showIds(seeds.keys())}`,
          REGENERATE,
        );
    }
  }
  for (const seed of seeds.keys()) {
    if (groups.has(seed)) continue;
    report({
      check: 'source-spans',
      severity: 'warning',
      place: { file: `seeds/${seed}` },
      message: 'Unexpected seed without a source, expected its bytes in a ledger',
      mend: 'restore it and run "npm run normalize"',
    });
  }
}
