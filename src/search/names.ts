import { pinyin } from 'pinyin-pro';
import type { Corpus } from '../content/corpus.ts';
import type { Bilingual } from '../content/schemas/text.ts';
import { countyPath, mechanismPath } from '../site/addresses.ts';

/** A mechanism or unit as the names table holds it. */
export interface Name {
  kind: 'mechanism' | 'county';
  /** Root-relative English address. */
  path: string;
  zh: string;
  en: string;
  /** Aliases in either language. */
  alt: string[];
  /** Readings of the Chinese names, syllables parted by spaces, ü written v: `san dan zhi`. */
  pinyin: string[];
}

/** `search/names.json`: answers before the index loads. */
export interface NameTable {
  /** The script map of the index's characters; see `writeScriptPairs`. */
  script: string;
  names: Name[];
}

const RE_NOT_HAN = /[^\p{Script=Han}]/gu;

/** The reading of a Chinese name without tones; empty where it holds no Han. */
export function readPinyin(name: string): string {
  const han = name.replaceAll(RE_NOT_HAN, '');
  return pinyin(han, { toneType: 'none', type: 'array', v: true }).join(' ');
}

function toName(
  kind: Name['kind'],
  path: string,
  label: Bilingual,
  alt: { zh: readonly string[]; en: readonly string[] },
): Name {
  const readings = [label.zh, ...alt.zh].map(readPinyin).filter((reading) => reading !== '');
  return {
    kind,
    path,
    zh: label.zh,
    en: label.en,
    alt: [...alt.zh, ...alt.en],
    pinyin: [...new Set(readings)],
  };
}

/** The names of all units and mechanisms, in the corpus's order. */
export function collectNames(corpus: Corpus): Name[] {
  return [
    ...[...corpus.counties.values()].map(({ id, name, short }) =>
      toName('county', countyPath(id), name, { zh: [short.zh], en: [short.en] }),
    ),
    ...[...corpus.mechanisms.values()].map(({ id, label, alt }) =>
      toName('mechanism', mechanismPath(id), label, alt),
    ),
  ];
}
