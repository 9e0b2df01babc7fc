/** An exact number: `n / d` in lowest terms, `d` positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const RE_DECIMAL = /^(?<sign>[+-]?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/u;

const abs = (a: bigint): bigint => (a < 0n ? -a : a);
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** Makes `n / d` in lowest terms. Throws RangeError where `d` is zero. */
export function toRational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError('Unexpected denominator 0, expected any other');
  const sign = d < 0n ? -1n : 1n;
  const divisor = gcd(abs(n), abs(d)) * sign;
  return { n: n / divisor, d: d / divisor };
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };
export const HALF: Rational = { n: 1n, d: 2n };
export const HUNDRED: Rational = { n: 100n, d: 1n };

/** Parses a plain decimal such as `-3.08`. Throws RangeError for anything else. */
export function parseDecimal(decimal: string): Rational {
  const groups = RE_DECIMAL.exec(decimal)?.groups;
  if (groups === undefined) {
    throw new RangeError(`Unexpected number "${decimal}", expected digits with at most one "."`);
  }
  const fraction = groups['fraction'] ?? '';
  const n = BigInt(`${groups['sign'] === '-' ? '-' : ''}${groups['whole'] ?? ''}${fraction}`);
  return toRational(n, 10n ** BigInt(fraction.length));
}

export const add = (a: Rational, b: Rational): Rational =>
  toRational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => add(a, { n: -b.n, d: b.d });
export const multiply = (a: Rational, b: Rational): Rational => toRational(a.n * b.n, a.d * b.d);
/** Throws RangeError where `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational => toRational(a.n * b.d, a.d * b.n);

/** Negative, zero or positive as `a` is smaller than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounds to a multiple of `step`, halves away from zero (四舍五入). */
export function roundToStep(value: Rational, step: Rational): Rational {
  const { n, d } = divide(value, step);
  const whole = (2n * abs(n) + d) / (2n * d);
  return multiply(toRational(n < 0n ? -whole : whole), step);
}

function countPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let [twos, fives] = [0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Writes an exact decimal without separators or trailing zeros; undefined where it would never end. */
export function toDecimal({ n, d }: Rational): string | undefined {
  const places = countPlaces(d);
  if (places === undefined) return undefined;
  const digits = ((abs(n) * 10n ** BigInt(places)) / d).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${n < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}
