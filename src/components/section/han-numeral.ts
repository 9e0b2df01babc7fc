const DIGITS = [...'零一二三四五六七八九'];

/** A number from 1 to 99 in Chinese, as sections are counted: 一, 十, 十二, 二十. */
export function toHanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99)
    throw new RangeError(`Unexpected ${n}, expected 1 to 99`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `${ten}${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}
