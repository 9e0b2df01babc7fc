import { multiply, parseDecimal, type Rational, toRational } from './rational.ts';

/** One mu (市亩) is a fifteenth of a hectare (15 亩 = 1 公顷). */
const HECTARE_PER_MU = toRational(1n, 15n);

/** Converts mu to hectares, exactly; the result has rarely a finite decimal: round it where it is shown. */
export function toHectares(mu: string): Rational {
  return multiply(parseDecimal(mu), HECTARE_PER_MU);
}
