import { pinyin } from 'pinyin-pro';
import { READINGS } from './readings.ts';

/** A run of a name: a Han character with its reading, or other characters without one. */
export interface NamePart {
  text: string;
  pinyin: string | null;
}

const RE_HAN = /^\p{Script=Han}$/u;
/** What a reading keeps beside the syllables: `14`, `PPT`, `1+1+N`, `+`. */
const RE_KEPT = /[\p{L}\p{N}+]+/gu;

/** Sets the readings of one word of `READINGS`, wherever it stands in a name. */
function setWord(parts: readonly NamePart[], word: string, reading: string): NamePart[] {
  const characters = [...word];
  const syllables = reading.split(' ');
  const ofCharacter = characters.map((one) => (RE_HAN.test(one) ? syllables.shift() : undefined));
  const found = parts.map((_, start) =>
    characters.every((one, index) => parts[start + index]?.text === one),
  );
  return parts.map((part, at) => {
    const index = characters.findIndex((_, offset) => found[at - offset] === true);
    const syllable = index === -1 ? undefined : ofCharacter[index];
    return syllable === undefined ? part : { ...part, pinyin: syllable };
  });
}

/**
 * Splits a Chinese name into characters with their readings, tones as marks: 三 sān. 一 and 不 keep the
 * tone of the dictionary, as the standard of pinyin writes them. Words of `READINGS` are read as set there.
 */
export function toTonedName(name: string): NamePart[] {
  const readings = pinyin(name, { type: 'array', toneType: 'symbol', toneSandhi: false });
  const characters = [...name];
  if (readings.length !== characters.length) {
    throw new Error(
      `Unexpected ${readings.length} readings of "${name}", expected ${characters.length}`,
    );
  }
  const parts = characters.map((text, index) => ({
    text,
    pinyin: RE_HAN.test(text) ? (readings[index] ?? null) : null,
  }));
  return Object.entries(READINGS)
    .filter(([word]) => name.includes(word))
    .reduce<NamePart[]>((read, [word, reading]) => setWord(read, word, reading), parts);
}

/** The same as one line, for readers and citations: `sān dān zhì`, `14 zhǒng`. Marks are left out, numbers, Latin letters and `+` stay. */
export function toPinyin(name: string): string {
  const line = toTonedName(name).map(({ text, pinyin }) =>
    pinyin === null ? text : ` ${pinyin} `,
  );
  return line.join('').normalize('NFC').match(RE_KEPT)?.join(' ') ?? '';
}
