import { describe, expect, it } from 'vitest';
import { createOrder } from '../../../src/components/rows/client/sort-keys.ts';

const sort = (keys: readonly string[], isDown = false): string[] =>
  keys.toSorted(createOrder(keys, isDown));

describe('createOrder', () => {
  it('orders numbers by size', () => {
    expect(sort(['100', '9', '20.5'])).toEqual(['9', '20.5', '100']);
  });

  it('orders years among days: a column that holds one word holds words', () => {
    expect(sort(['2019-12-31', '2016', '2016-07-18', '2019', '2016-12-31'])).toEqual([
      '2016',
      '2016-07-18',
      '2016-12-31',
      '2019',
      '2019-12-31',
    ]);
  });

  it('puts what has no value last, up and down', () => {
    expect(sort(['', '2', '1'])).toEqual(['1', '2', '']);
    expect(sort(['', '1', '2'], true)).toEqual(['2', '1', '']);
  });
});
