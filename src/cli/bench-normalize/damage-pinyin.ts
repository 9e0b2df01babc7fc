import { pinyin } from 'pinyin-pro';
import { writeAsGbk } from './gbk-reader.ts';
import type { Random } from './random.ts';

const RE_HAN = /\p{Script=Han}/gu;

/** How a gloss is written. */
export type GlossForm = 'marked' | 'plain' | 'spaced';

function readGloss(character: string, form: GlossForm): string {
  const reading = pinyin(character, { toneType: form === 'plain' ? 'none' : 'symbol' });
  return form === 'spaced' ? `( ${reading} )` : `(${reading})`;
}

/** A dictionary of `size` characters of a text, any but the rarest; another one for each document. */
export function chooseDictionary(text: string, size: number, random: Random): string[] {
  const counts = new Map<string, number>();
  for (const character of text.match(RE_HAN) ?? [])
    counts.set(character, (counts.get(character) ?? 0) + 1);
  const rest = [...counts].filter(([, count]) => count >= 2).map(([character]) => character);
  return Array.from({ length: Math.min(size, rest.length) }, () =>
    rest.splice(random.below(rest.length), 1).join(''),
  );
}

/**
 * Puts a gloss behind each occurrence of the bytes of some characters, as a replacement on bytes does
 * it: also where the two bytes belong to two neighbours.
 */
export function insertPinyin(
  bytes: Uint8Array,
  dictionary: readonly string[],
  form: GlossForm,
): Buffer {
  let text = Buffer.from(bytes).toString('latin1');
  for (const character of dictionary) {
    const from = writeAsGbk(character).toString('latin1');
    const gloss = writeAsGbk(readGloss(character, form)).toString('latin1');
    text = text.replaceAll(from, from + gloss);
  }
  return Buffer.from(text, 'latin1');
}
