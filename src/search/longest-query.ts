/**
 * UTF-16 units of the longest query. Whoever has more in hand looks for its source; and the address of a query this
 * long still passes every host: 9 bytes for a Chinese character make 3,600.
 */
export const LONGEST_QUERY = 400;

const RE_HALF_PAIR = /[\uD800-\uDBFF]$/u;

/** What is searched of a query; a character is never cut in two. */
export const cutQuery = (raw: string): string =>
  raw.length <= LONGEST_QUERY ? raw : raw.slice(0, LONGEST_QUERY).replace(RE_HALF_PAIR, '');

/** Whether something was left out, here or by the field, which takes no more. */
export const isQueryFull = (raw: string): boolean => raw.length >= LONGEST_QUERY;
