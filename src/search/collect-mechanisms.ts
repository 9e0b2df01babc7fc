import type { Corpus } from '../content/corpus.ts';
import { LANGS, type Lang } from '../content/schemas/text.ts';
import { mechanismPath } from '../site/addresses.ts';
import { joinSentences, type SearchGroup } from './records.ts';
import { type PlainWords, toPlainText } from './to-plain-text.ts';

/** The fragment of a mechanism's page at which its definition stands. */
export const DEFINITION_ID = 'definition';

/** One group of all mechanisms: their definitions in both languages. Names live in the names table. */
export function collectMechanisms(
  corpus: Corpus,
  wordsOf: (lang: Lang) => PlainWords,
): SearchGroup[] {
  const pages = [...corpus.mechanisms.values()].map(({ id, label, definition }) => ({
    kind: 'mechanism' as const,
    path: mechanismPath(id),
    title: label,
    records: LANGS.map((lang) =>
      joinSentences(lang, [[DEFINITION_ID, toPlainText(definition[lang], wordsOf(lang))]]),
    ),
  }));
  return pages.length === 0 ? [] : [{ id: 'mechanisms', pages }];
}
