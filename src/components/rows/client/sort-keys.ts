const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byNumbers = (a: string, b: string): number => Number(a) - Number(b);

/**
 * How the cells of one column are ordered: by size where all of them are numbers, else all by code point, so
 * that 2016 and 2016-12-31 stand in one order. What has no value comes last, up and down.
 */
export function createOrder(
  keys: readonly string[],
  isDown = false,
): (a: string, b: string) => number {
  const isNumeric = keys.every((key) => !Number.isNaN(Number(key)));
  const order = isNumeric ? byNumbers : byWords;
  return (a, b) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return isDown ? order(b, a) : order(a, b);
  };
}
