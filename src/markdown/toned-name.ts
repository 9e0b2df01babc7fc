import { pinyin } from 'pinyin-pro';

/** A run of a name: a Han character with its reading, or other characters without one. */
export interface NamePart {
  text: string;
  pinyin: string | null;
}

const RE_HAN = /^\p{Script=Han}$/u;

/**
 * Splits a Chinese name into characters with their readings, tones as marks: 三 sān. 一 and 不 keep the
 * tone of the dictionary, as the standard of pinyin writes them.
 */
export function toTonedName(name: string): NamePart[] {
  const readings = pinyin(name, { type: 'array', toneType: 'symbol', toneSandhi: false });
  const characters = [...name];
  if (readings.length !== characters.length) {
    throw new Error(
      `Unexpected ${readings.length} readings of "${name}", expected ${characters.length}`,
    );
  }
  return characters.map((text, index) => ({
    text,
    pinyin: RE_HAN.test(text) ? (readings[index] ?? null) : null,
  }));
}

/** The same as one line, for readers and citations: `sān dān zhì`. */
export function toPinyin(name: string): string {
  return toTonedName(name)
    .flatMap((part) => part.pinyin ?? [])
    .join(' ');
}
