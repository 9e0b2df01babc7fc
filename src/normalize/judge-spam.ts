import { endsSentence } from './judge-line.ts';
import { alternatives } from './patterns/alternatives.ts';
import { RE_PLACE, RE_STUFFING, SPAM_WORDS } from './patterns/spam.ts';

/**
 * What tells stuffed lines from text. In the seeds the two such lines have 5 different words of spam
 * and 22 items, 19 of them places; no other line has two words of spam or three items of places.
 * A list that ends as sentences do is a sentence: prose lists places too.
 */
const MIN_WORDS = 3;
const MIN_ITEMS = 6;
const MIN_PLACES = 0.6;
const MAX_ITEM = 12;
const RE_WORD = new RegExp(alternatives(SPAM_WORDS), 'giu');
const RE_BETWEEN_PLACES = /[_|｜\s]+/u;

function readItems(line: string, between: RegExp): string[] {
  return line.split(between).filter((item) => item !== '');
}

/** Whether a line is a list of places that heads nothing and says nothing. */
export function isPlaceList(line: string): boolean {
  const items = readItems(line, RE_BETWEEN_PLACES);
  if (items.length < MIN_ITEMS || endsSentence(line)) return false;
  const places = items.filter((item) => RE_PLACE.test(item)).length;
  return places >= items.length * MIN_PLACES && items.every((item) => item.length <= MAX_ITEM);
}

/** Whether a line is the advertising of a hijacked page. */
export function isSpamLine(line: string): boolean {
  if (endsSentence(line)) return false;
  const words = new Set(line.toLowerCase().match(RE_WORD)).size;
  if (words >= MIN_WORDS) return true;
  const items = readItems(line, RE_STUFFING).length;
  return words >= MIN_WORDS - 1 && items >= MIN_WORDS;
}
