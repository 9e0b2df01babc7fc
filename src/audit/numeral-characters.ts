/** Digits of Chinese numerals. 两 counts, 零 and 〇 hold a place. */
export const CHINESE_DIGITS: ReadonlyMap<string, bigint> = new Map([
  ['零', 0n],
  ['〇', 0n],
  ['一', 1n],
  ['二', 2n],
  ['两', 2n],
  ['三', 3n],
  ['四', 4n],
  ['五', 5n],
  ['六', 6n],
  ['七', 7n],
  ['八', 8n],
  ['九', 9n],
]);

/** Units inside a section of four digits. */
export const SMALL_UNITS: ReadonlyMap<string, bigint> = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
]);

/** Units that end a section. */
export const BIG_UNITS: ReadonlyMap<string, bigint> = new Map([
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);

/** The value of a run of units such as 千万; an empty run is 1. */
export const toMultiplier = (units: string): bigint =>
  [...units].reduce(
    (product, unit) => product * (SMALL_UNITS.get(unit) ?? BIG_UNITS.get(unit) ?? 1n),
    1n,
  );
