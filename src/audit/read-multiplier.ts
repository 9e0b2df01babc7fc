import { BIG_UNITS, SMALL_UNITS } from './numeral-characters.ts';

/** 万 in 3.08万人, 万 in 1.5万余名: behind digits, before the measure word. */
const RE_MULTIPLIER = /\d[余多来几]?(?<units>[百千]?[万亿]+)/u;

const NAMES_EN = new Map([
  ['万', 'ten thousand'],
  ['十万', 'hundred thousand'],
  ['百万', 'million'],
  ['千万', 'ten million'],
  ['亿', 'hundred million'],
]);

export interface Multiplier {
  zh: string;
  en: string;
  /** By what the printed number is multiplied. */
  factor: bigint;
}

/** Reads the multiplier of a number in digits, which belongs to the unit as printed; undefined where there is none. Numerals in characters (三十五) have none. */
export function readMultiplier(text: string): Multiplier | undefined {
  const zh = RE_MULTIPLIER.exec(text)?.groups?.['units'];
  if (zh === undefined) return undefined;
  const factor = [...zh].reduce(
    (product, unit) => product * (SMALL_UNITS.get(unit) ?? BIG_UNITS.get(unit) ?? 1n),
    1n,
  );
  return { zh, en: NAMES_EN.get(zh) ?? zh, factor };
}
