import type { Corpus } from '../content/corpus.ts';
import type { Bilingual } from '../content/schemas/text.ts';
import type { Name } from './name.ts';
import { readPinyin } from './read-pinyin.ts';

function toName(
  kind: Name['kind'],
  id: string,
  label: Bilingual,
  alt: { zh: readonly string[]; en: readonly string[] },
): Name {
  const readings = [...new Set([label.zh, ...alt.zh])].flatMap((form) => {
    const reading = readPinyin(form);
    return reading === '' ? [] : [{ form, reading }];
  });
  return {
    kind,
    id,
    zh: label.zh,
    en: label.en,
    alt: { zh: [...alt.zh], en: [...alt.en] },
    readings,
  };
}

/** The names of all units, then of all mechanisms, in the corpus's order. */
export function collectNames(corpus: Corpus): Name[] {
  return [
    ...[...corpus.counties.values()].map(({ id, name, short }) =>
      toName('county', id, name, { zh: [short.zh], en: [short.en] }),
    ),
    ...[...corpus.mechanisms.values()].map(({ id, label, alt }) =>
      toName('mechanism', id, label, alt),
    ),
  ];
}
