import type { Source } from '../content/corpus.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { listTranslated } from './list-translated.ts';
import { reportErrorsOf } from './report-error.ts';

/** Ids of the sentences that hold the words of a slip. */
function listSlipped({ slips, paragraphs }: Source): Set<string> {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const slipped = sentences.filter(({ text }) => slips.some((slip) => text.includes(slip.text)));
  return new Set(slipped.map(({ id }) => id));
}

/** A note that is left to the notes of its sentence's slips stands at a sentence that has one. */
export function translationSlips(context: VerifyContext, report: Report): void {
  const error = reportErrorsOf('translation-slips', report);
  for (const { source, entries } of listTranslated(context)) {
    const slipped = listSlipped(source);
    for (const { entry, place } of entries) {
      if (entry.note?.slip !== true || slipped.has(entry.id)) continue;
      error(
        place,
        'Unexpected "slip" of a note, expected it at a sentence with a slip of the source',
        'take "slip: true" out, or list the slip in seeds/manifest.yaml',
      );
    }
  }
}
