import { readLostByte } from './gb-bytes.ts';
import { readSyllable, SYLLABLE } from './syllables.ts';

/** A syllable that was inserted behind a byte that is lost, and the byte before that one. */
export interface Glossed {
  /** Null where it is lost too. */
  lead: number | null;
  syllable: string;
}

/** A gloss whose opening bracket may have been swallowed. */
const RE_REST_OF_GLOSS = new RegExp(`^([(（]?)[ \\u00A0]?(${SYLLABLE})[ \\u00A0]?[)）]`, 'u');
/** No gloss is longer. */
const GLOSS_REACH = 16;

interface RestOfGloss {
  /** In characters. */
  length: number;
  syllable: string;
  hasBracket: boolean;
}

export function readRestOfGloss(line: readonly string[], at: number): RestOfGloss | null {
  const match = RE_REST_OF_GLOSS.exec(line.slice(at, at + GLOSS_REACH).join(''));
  if (match === null) return null;
  const [found, bracket = '', printed = ''] = match;
  return {
    length: Array.from(found).length,
    syllable: readSyllable(printed),
    hasBracket: bracket !== '',
  };
}

/** A lost byte: its value where the seed has it, and the gloss that swallowed it. */
interface Lost {
  value: number | null;
  rest: RestOfGloss | null;
  glossed: Glossed | null;
}

/** Reads what stands at the mark of a lost byte. @param before the byte before it */
export function readLost(line: readonly string[], at: number, before: number | null): Lost {
  const rest = readRestOfGloss(line, at + 1);
  const value = readLostByte(line[at])?.value ?? null;
  const glossed = rest === null ? null : { lead: before, syllable: rest.syllable };
  return { value, rest, glossed };
}
