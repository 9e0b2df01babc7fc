import type { Corpus, Mechanism } from '../../content/corpus.ts';
import { listAttestedUnits } from './attested-units.ts';
import { toPlainPinyin } from './pinyin-key.ts';

const RE_SPACES = /\s+/gu;

/** What the filter of an index reads of an entry beside its visible words: reading, English name, category and units. */
export function toFilterKeys(
  corpus: Corpus,
  mechanism: Mechanism,
  showsEnglish: boolean,
): { 'data-f': string; 'data-k': string } {
  const { label, category } = mechanism;
  const units = listAttestedUnits(corpus, mechanism).map(({ id }) => id);
  const pinyin = toPlainPinyin(label.zh).replaceAll(RE_SPACES, '');
  return {
    'data-f': showsEnglish ? pinyin : `${pinyin} ${label.en.toLowerCase()}`,
    'data-k': [category, ...units].join(' '),
  };
}
