import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf, showIds } from './report-error.ts';

/**
 * Terms that are said to be absent really do not occur in the source: neither in its text, nor in its
 * title or subtitle. Exact; the sources are normalized, so width and script are one.
 */
export function absenceHolds({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('absence-holds', report);
  for (const { absent, file, lineOf } of corpus.counties.values()) {
    for (const [key, { source: id, none }] of Object.entries(absent)) {
      const at = `absent.${key}`;
      const place = { file, line: lineOf(at), at };
      const source = corpus.sources.get(id);
      if (source === undefined) {
        error(
          place,
          `Unexpected source "${id}", expected one of ${showIds(corpus.sources.keys())}`,
          'name a source of content/sources',
        );
        continue;
      }
      const sentenceOf = (term: string): string | undefined =>
        source.paragraphs
          .find(({ text }) => text.includes(term))
          ?.sentences.find(({ text }) => text.includes(term))?.text ??
        [source.title, source.subtitle ?? '', source.text].find((text) => text.includes(term));
      for (const term of none) {
        const found = sentenceOf(term);
        if (found === undefined) continue;
        error(
          place,
          `Unexpected "${term}" in "${id}", expected it nowhere; found in: "${found.slice(0, 120)}"`,
          'the absence does not hold: remove the term or the sentence that rests on it',
        );
      }
    }
  }
}
