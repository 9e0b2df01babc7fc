const RE_LEADING_ZEROS = /^0+(?=\d)/u;
const RE_DIGITS = /^\d+$/u;
/** Words that move the point to the right, by so many places. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
]);
/** More places than any figure has: a query of nothing but 万 is none. */
const MOST_PLACES = 16;
/** Stand between a number and its multiplier, or behind both: 1600多万元, 3万余份. */
const REMAINDERS = new Set(['多', '余']);

/** Moves the point: `3`, `08`, 4 → `30800`; what is left behind the point stays, as tokens. */
function movePoint(whole: string, fraction: string, places: number): string[] {
  const digits = `${whole}${fraction.padEnd(places, '0')}`;
  const point = whole.length + places;
  const before = digits.slice(0, point).replace(RE_LEADING_ZEROS, '');
  const behind = digits.slice(point);
  return behind === '' ? [before] : [before, '.', behind];
}

/** A number that begins at a token: its plain digits, and where it ends. */
function readNumber(tokens: readonly string[], at: number): { plain: string[]; end: number } {
  const isDecimal = tokens[at + 1] === '.' && RE_DIGITS.test(tokens[at + 2] ?? '');
  let end = at + (isDecimal ? 3 : 1);
  let places = 0;
  for (let more = PLACES.get(tokens[end] ?? ''); more !== undefined && places < MOST_PLACES;) {
    places += more;
    end += 1;
    more = PLACES.get(tokens[end] ?? '');
  }
  return {
    plain: movePoint(tokens[at] ?? '', isDecimal ? (tokens[at + 2] ?? '') : '', places),
    end,
  };
}

/** The tokens from the first number on, without 多 and 余: 突破72万人次 → 72万人次. All of them where there is no number. */
export function dropQualifiers(tokens: readonly string[]): string[] {
  const first = tokens.findIndex((token) => RE_DIGITS.test(token));
  return first === -1 ? [...tokens] : tokens.slice(first).filter((token) => !REMAINDERS.has(token));
}

/** The same tokens with every number in plain digits: 1600 万 元 → 16000000 元, 16 million → 16000000. */
export function toPlainNumbers(tokens: readonly string[]): string[] {
  const plain: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    const read = RE_DIGITS.test(token) ? readNumber(tokens, at) : { plain: [token], end: at + 1 };
    plain.push(...read.plain);
    at = read.end;
  }
  return plain;
}
