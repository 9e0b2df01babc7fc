const GROUPED = new Intl.NumberFormat('en');
const PERCENT_DIGITS = 1;

/** `16870` → `16,870`, in both languages. */
export const formatCount = (n: number): string => GROUPED.format(n);

/** A share of a whole: `79.5%`. */
export const formatShare = (part: number, whole: number): string =>
  `${((part / whole) * 100).toFixed(PERCENT_DIGITS)}%`;
