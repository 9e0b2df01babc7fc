/**
 * How exact a source says a number is:
 * - about: 约, 左右, 来
 * - more-than: 余, 多, 超过, 逾, 突破
 * - at-least: 以上 (which includes the number itself), 至少, 不少于, 不低于
 * - less-than: 不足, 不到
 * - at-most: 以下, 以内, 至多, 不超过
 * - nearly: 近
 */
export const QUALIFIERS = [
  'about',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'nearly',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Words before the numeral; the longest that fits is taken. */
export const QUALIFIERS_BEFORE: ReadonlyMap<string, Qualifier> = new Map([
  ['不超过', 'at-most'],
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['大约', 'about'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['不足', 'less-than'],
  ['不到', 'less-than'],
  ['至少', 'at-least'],
  ['至多', 'at-most'],
  ['最多', 'at-most'],
  ['超过', 'more-than'],
  ['突破', 'more-than'],
  ['约', 'about'],
  ['近', 'nearly'],
  ['超', 'more-than'],
  ['逾', 'more-than'],
]);

/** Words after the numeral or its unit. */
export const QUALIFIERS_AFTER: ReadonlyMap<string, Qualifier> = new Map([
  ['及以上', 'at-least'],
  ['以上', 'at-least'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['多', 'more-than'],
  ['余', 'more-than'],
]);

/** Finds the word of a table with which `text` begins at `start`. */
export function findQualifier(
  table: ReadonlyMap<string, Qualifier>,
  text: string,
  start: number,
): { word: string; qualifier: Qualifier } | undefined {
  for (const [word, qualifier] of table) {
    if (text.startsWith(word, start)) return { word, qualifier };
  }
  return undefined;
}
