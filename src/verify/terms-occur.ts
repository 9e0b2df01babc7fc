import { listUnits } from '../content/list-units.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';

/**
 * Each approved term occurs in a source. A warning only: the terms of a source are settled before the
 * source itself is restored.
 */
export function termsOccur({ corpus }: VerifyContext, report: Report): void {
  const texts = [...corpus.sources.values()].flatMap((source) => [...listUnits(source).values()]);
  const { entries, file } = corpus.terms;
  const unused = entries
    .map(({ zh }) => zh)
    .filter((zh) => !texts.some((text) => text.includes(zh)));
  if (unused.length === 0) return;
  report({
    check: 'terms-occur',
    severity: 'warning',
    place: { file },
    message: `Unexpected terms ${unused.join(', ')}, expected terms of the sources`,
    mend: 'correct their characters, or remove them once every source is restored',
  });
}
