import { endsSentence } from './judge-line.ts';
import { alternatives } from './patterns/alternatives.ts';
import {
  OFFERS,
  RE_CONTACT,
  RE_PLACE,
  RE_STUFFING,
  RE_WARNING,
  SERVICES,
  SPAM_WORDS,
} from './patterns/spam.ts';

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

const RE_COMMA = /[,，、]/u;
const RE_SERVICE_END = new RegExp(`${alternatives(SERVICES)}[。.！!]?$`, 'u');
/** From three items on that end in the same service a line is a list of keywords, whatever ends it. */
const MIN_SERVICES = 3;

/** Whether a line offers the same service in one place after the other: 北京代孕,上海代孕,广州代孕. */
export function isServiceList(line: string): boolean {
  const items = readItems(line, RE_COMMA).map((item) => item.trim());
  const ends = items.map((item) => RE_SERVICE_END.exec(item)?.[0].replace(/[。.！!]$/u, ''));
  const offered = ends.filter((end) => end !== undefined);
  return (
    offered.length >= MIN_SERVICES &&
    offered.length === items.length &&
    new Set(offered).size === 1 &&
    items.every((item) => item.length <= MAX_ITEM)
  );
}

const RE_OFFER = new RegExp(alternatives(OFFERS), 'gu');
/** Longer than this, a line says something besides. In code points. */
const MAX_ADVERTISEMENT = 100;
const MIN_SIGNS = 3;

/** Whether a line is advertising that says how to reach whoever wrote it, even where it ends as sentences do. */
export function isAdvertisement(line: string): boolean {
  if (Array.from(line).length > MAX_ADVERTISEMENT || RE_WARNING.test(line)) return false;
  const offers = new Set(line.match(RE_OFFER)).size;
  const contacts = new Set(line.match(RE_CONTACT)).size;
  return offers > 0 && contacts > 0 && offers + contacts >= MIN_SIGNS;
}
