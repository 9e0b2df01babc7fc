import { pinyin } from 'pinyin-pro';
import { toSimplified } from './simplify.ts';

/** Letters of pinyin, the look-alikes ɑ and ɡ and combining tones among them. */
export const LETTERS = 'a-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿêế\\u0300\\u0301\\u0304\\u030C';
/** A syllable as glosses print it: up to six letters and marks of their own, sometimes with spaces inside. */
export const SYLLABLE = `[${LETTERS}](?:[ \\u00A0]?[${LETTERS}]){0,7}`;
const RE_TONE = /[\u0300\u0301\u0304\u030C]/gu;
const RE_SPACE = /\s/gu;

/** A syllable without spaces and look-alikes. */
export function readSyllable(gloss: string): string {
  return gloss.replaceAll(RE_SPACE, '').replaceAll('ɑ', 'a').replaceAll('ɡ', 'g').normalize('NFC');
}

function withoutTone(syllable: string): string {
  return syllable.normalize('NFD').replaceAll(RE_TONE, '').normalize('NFC').replaceAll('v', 'ü');
}

const known = new Map<string, readonly string[]>();

function readingsOf(character: string): readonly string[] {
  const found = known.get(character);
  if (found !== undefined) return found;
  const readings = [...new Set([character, toSimplified(character)])].flatMap((form) =>
    pinyin(form, { multiple: true, type: 'array' }),
  );
  known.set(character, readings);
  return readings;
}

/** Whether a syllable, with or without its tone, is a reading of a character, one of several perhaps. */
export function isReading(character: string, syllable: string): boolean {
  const toneless = withoutTone(syllable);
  const hasTone = toneless !== syllable.replaceAll('v', 'ü');
  return readingsOf(character).some((reading) =>
    hasTone ? reading === syllable : withoutTone(reading) === toneless,
  );
}
