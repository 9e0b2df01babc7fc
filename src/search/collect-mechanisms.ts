import type { Corpus, Mechanism } from '../content/corpus.ts';
import { LANGS, type Lang } from '../content/schemas/text.ts';
import { mechanismPath } from '../site/addresses.ts';
import { joinSentences, type SearchPage } from './records.ts';
import { type PlainWords, toPlainText } from '../markdown/to-plain-text.ts';

/** The fragment of a mechanism's page at which its definition stands. */
const DEFINITION_ID = 'definition';

/** Ids of the units whose sources attest a mechanism, each once. */
export function listAttestingUnits({ sources }: Corpus, { at }: Mechanism): string[] {
  const units = Object.values(at).flatMap(({ source }) => sources.get(source)?.counties ?? []);
  return [...new Set(units)].sort();
}

/** One page for each mechanism: its definition in both languages. Names live in the names table. */
export function collectMechanisms(
  corpus: Corpus,
  wordsOf: (lang: Lang) => PlainWords,
): SearchPage[] {
  return [...corpus.mechanisms.values()].map((mechanism) => ({
    kind: 'page',
    path: mechanismPath(mechanism.id),
    title: mechanism.label,
    units: listAttestingUnits(corpus, mechanism),
    category: mechanism.category,
    records: LANGS.map((lang) =>
      joinSentences(lang, [
        [DEFINITION_ID, toPlainText(mechanism.definition[lang], wordsOf(lang))],
      ]),
    ),
  }));
}
