import { fromBytePair, readLostByte, toBytePair } from './gb-bytes.ts';
import type { Reading } from './reading.ts';
import { PRICE } from './patterns/readings.ts';
import { SYLLABLE } from './syllables.ts';
import { toSimplified } from './simplify.ts';

const RE_GLOSS = new RegExp(`[(（][ \\u00A0]?${SYLLABLE}[ \\u00A0]?[)）]`, 'gu');
const RE_HAN = /^\p{Script=Han}$/u;
const RE_LETTER = /^[@-~]$/u;
/** What prose may hold besides: full-width letters and digits, signs of measure, numbers in circles. */
const RE_SYMBOL = /^[０-９Ａ-Ｚａ-ｚ％℃×＋－～〇①-⑳Ⅰ-Ⅻ]$/u;
const MARKS = '、。，．·：；！？“”‘’（）《》〈〉「」『』【】—…%,:;!?()';
/** From a mark of a lost byte to the next, or to an ASCII letter: perhaps misread, so no witness. */
const RE_SUSPECT =
  /[?\uFFFD\uDC80-\uDCFF][^\n?\uFFFD@-~\uDC80-\uDCFF]*[@-~?\uFFFD\uDC80-\uDCFF]?/gu;

/** What a text says of itself: its characters and its pairs of neighbours. */
export interface Witness {
  characters: ReadonlyMap<string, number>;
  pairs: ReadonlyMap<string, number>;
}

/** Takes stock of the parts of a text that are above suspicion. */
export function readWitness(text: string): Witness {
  const characters = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const part of text.split(RE_SUSPECT)) {
    let last = '';
    for (const character of part) {
      characters.set(character, (characters.get(character) ?? 0) + 1);
      pairs.set(last + character, (pairs.get(last + character) ?? 0) + 1);
      last = character;
    }
  }
  return { characters, pairs };
}

const prices = new Map<string, number>();

function priceHan(character: string): number {
  const price = prices.get(character) ?? weighHan(character);
  prices.set(character, price);
  return price;
}

function weighHan(character: string): number {
  const [lead, trail] = toBytePair(toSimplified(character)) ?? [0, 0];
  if (lead < 0xb0 || lead > 0xf7 || trail < 0xa1) return PRICE.rare;
  return lead <= 0xd7 ? PRICE.common : PRICE.uncommon;
}

function priceCharacter(character: string, { characters }: Witness): number {
  if (MARKS.includes(character)) return PRICE.mark;
  if (RE_LETTER.test(character)) return PRICE.strayLetter;
  if (!RE_HAN.test(character)) return RE_SYMBOL.test(character) ? PRICE.rare : PRICE.alien;
  return (characters.get(character) ?? 0) > 1 ? PRICE.known : priceHan(character);
}

/** The price of characters in a row; null is one that is lost. */
function priceAll(
  characters: readonly (string | null)[],
  witness: Witness,
  isShown: boolean,
): number {
  // What is shown stands in the text itself once.
  const own = isShown ? 1 : 0;
  let price = 0;
  characters.forEach((character, index) => {
    price += character === null ? PRICE.lost : priceCharacter(character, witness);
    const last = characters[index - 1] ?? '';
    const isPair = character !== null && RE_HAN.test(character) && RE_HAN.test(last);
    if (isPair && (witness.pairs.get(last + character) ?? 0) > own) price -= PRICE.knownPair;
  });
  return price;
}

/** How much a reading costs, and how much what is shown instead. */
export interface Prices {
  read: number;
  shown: number;
  /** Characters that the reading gives. */
  known: number;
  /** Whether one of them stands in no text. */
  isAlien: boolean;
}

/** Prices a reading of a run and what is shown there, with the character before and the one after. */
export function priceReading(
  line: readonly string[],
  { start, end, placed }: Reading,
  witness: Witness,
): Prices {
  const read = placed.map(({ read: found }) => ('character' in found ? found.character : null));
  const around = [line[start - 1], line[end]].map((character) =>
    character !== undefined && RE_HAN.test(character) ? character : '。',
  );
  const frame = (inner: readonly (string | null)[], isShown: boolean): number =>
    priceAll([around[0] as string, ...inner, around[1] as string], witness, isShown);
  // Pinyin is priced in neither: it says nothing about the characters.
  const misread = Array.from(
    placed
      .map((place, index) => line.slice(index === 0 ? place.end : place.start, place.end).join(''))
      .join('')
      .replaceAll(RE_GLOSS, ''),
  ).filter((character) => readLostByte(character) === null);
  return {
    read: frame(read, false),
    shown: frame(misread, true),
    known: read.filter((character) => character !== null).length,
    isAlien: read.some((c) => c !== null && priceCharacter(c, witness) === PRICE.alien),
  };
}

/** The characters that two bytes can be when one of them is lost. */
export function listPairs(lead: number | null, trail: number | null): string[] {
  const from = (byte: number | null): number[] =>
    byte === null ? Array.from({ length: 0x100 }, (_, index) => index) : [byte];
  return from(lead)
    .flatMap((first) => from(trail).map((second) => fromBytePair([first, second])))
    .filter((character) => character !== null);
}
