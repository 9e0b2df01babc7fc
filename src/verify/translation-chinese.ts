import { parseTranslation, type TranslationSegment } from '../content/parse-translation.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { listTranslated, type Translated } from './list-translated.ts';
import { reportErrorsOf, type ReportError } from './report-error.ts';

/** Han characters and the marks of Chinese writing; “ ” ‘ ’ … — belong to both. */
const RE_CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+/gu;
/** What stands right before the bracket's content where it follows a rendering. */
const RE_AFTER_RENDERING = /[\p{L}\p{N}”’%] \($/u;

function checkBare(
  segments: readonly TranslationSegment[],
  { place }: Translated,
  error: ReportError,
) {
  const bare = segments.filter(({ lang }) => lang === 'en').map(({ text }) => text);
  for (const [characters] of bare.join(' ').matchAll(RE_CHINESE)) {
    error(
      place,
      `Unexpected Chinese "${characters}", expected it in :zh[…] or in a bracket after its rendering`,
      'write :zh[…], or take it out',
    );
  }
}

function checkSegment(
  { text, form }: TranslationSegment,
  before: string,
  { entry, place }: Translated,
  error: ReportError,
): void {
  if (!entry.zh.includes(text)) {
    error(
      place,
      `Unexpected Chinese "${text}", expected characters of the sentence`,
      'copy it from "zh", character for character',
    );
  }
  if (form === 'bracket' && !RE_AFTER_RENDERING.test(before)) {
    error(
      place,
      `Unexpected bracket with "${text}", expected it right after its rendering`,
      'put the bracket behind the English words that render it',
    );
  }
}

/**
 * Chinese characters stand in the English only in `:zh[…]` or in a bracket right after their rendering,
 * character for character as in the sentence, and only where a translation first uses them. In the
 * English of a note they stand in `:zh[…]` or a bracket as well, and may be repeated.
 */
export function translationChinese(context: VerifyContext, report: Report): void {
  const error = reportErrorsOf('translation-chinese', report);
  for (const { entries } of listTranslated(context)) {
    const seen = new Map<string, string>();
    for (const translated of entries) {
      const { entry, place } = translated;
      const segments = parseTranslation(entry.en);
      checkBare([...segments, ...parseTranslation(entry.note?.en ?? '')], translated, error);
      for (const [index, segment] of segments.entries()) {
        if (segment.lang !== 'zh') continue;
        checkSegment(segment, segments[index - 1]?.text ?? '', translated, error);
        const first = seen.get(segment.text);
        if (first !== undefined) {
          const message = `Unexpected Chinese "${segment.text}" again, expected it only where it is first used (${first})`;
          error(place, message, 'take it out here');
        }
        seen.set(segment.text, first ?? entry.id);
      }
    }
  }
}
