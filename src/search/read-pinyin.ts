import { pinyin } from 'pinyin-pro';

const RE_NOT_HAN = /[^\p{Script=Han}]/gu;

/** The syllables of a Chinese name without tones, one for each Han character; ü is written v. */
export function readSyllables(name: string): string[] {
  const han = name.replaceAll(RE_NOT_HAN, '');
  return han === '' ? [] : pinyin(han, { toneType: 'none', type: 'array', v: true });
}

/** The reading of a Chinese name, syllables parted by spaces; empty where it holds no Han. */
export const readPinyin = (name: string): string => readSyllables(name).join(' ');
