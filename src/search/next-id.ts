const RE_LAST_NUMBER = /\d+$/u;

/** The id that follows: `p3s1` → `p3s2`; an id without a number stays. */
export const toNextId = (id: string): string =>
  id.replace(RE_LAST_NUMBER, (number) => String(Number(number) + 1));
