import type { Random } from './random.ts';

/** Tokens as a reader counts them; written apart from `src/search`, so that the two can disagree. */
const RE_TOKEN =
  /\p{Script=Han}|\d{1,3}(?:,\d{3})+(?!\d)|\d+|[A-Za-z]+|[+%‰□]|(?<=\d)[.\-~～—](?=\d)|(?<=[\p{L}\d])\/(?=[\p{L}\d])/gu;
const RE_SIGN = /^[.\-~～—/]$/u;
const RE_RANGE = /[~～—]/gu;
const SHORTEST = 2;
const LONGEST = 8;

/** A paragraph that a phrase may stand in. */
export interface Place {
  /** Address of its page. */
  page: string;
  /** `p3`. */
  paragraph: string;
  text: string;
}

/** A phrase, and where it stands. */
export interface Phrase {
  raw: string;
  pages: Set<string>;
  /** Page and paragraph: `/sources/anxi/ p3`. */
  paragraphs: Set<string>;
}

const toTokens = (text: string): string[] =>
  (text.match(RE_TOKEN) ?? []).map((token) =>
    token.replaceAll(',', '').replaceAll(RE_RANGE, '-').toLowerCase(),
  );

/** Slices of the texts from one token to another, with the marks between them, two to eight tokens long. */
export function pickPhrases(places: readonly Place[], count: number, random: Random): string[] {
  const phrases: string[] = [];
  while (phrases.length < count) {
    const text = places[random(places.length)]?.text ?? '';
    const tokens = [...text.matchAll(RE_TOKEN)];
    const start = random(Math.max(tokens.length, 1));
    const first = tokens[start];
    const last = tokens[start + SHORTEST - 1 + random(LONGEST - SHORTEST + 1)];
    if (first === undefined || last === undefined) continue;
    // A sign at an end is no token there.
    if (RE_SIGN.test(first[0]) || RE_SIGN.test(last[0])) continue;
    phrases.push(text.slice(first.index, last.index + last[0].length));
  }
  return phrases;
}

/** Finds by brute force where each phrase stands. */
export function findTruth(places: readonly Place[], raws: readonly string[]): Phrase[] {
  const folded = places.map(({ text }) => ` ${toTokens(text).join(' ')} `);
  return raws.map((raw) => {
    const needle = ` ${toTokens(raw).join(' ')} `;
    const found = places.filter((_, index) => folded[index]?.includes(needle) === true);
    return {
      raw,
      pages: new Set(found.map(({ page }) => page)),
      paragraphs: new Set(found.map(({ page, paragraph }) => `${page} ${paragraph}`)),
    };
  });
}
