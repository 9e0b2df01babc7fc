/** A number that a sentence prints in digits. */
export interface PrintedNumber {
  /** As printed, with multiplier and percent sign. */
  raw: string;
  /** Plain decimals, with `%` or `‰` where it is a share; two for a range. */
  values: string[];
  /** Where it begins and ends in the text, in UTF-16 code units. */
  start: number;
  end: number;
}
