import { expect, it } from 'vitest';
import { checkSumOfShares } from '../../../src/audit/relations/sum-of-shares.ts';
import { quantityOf, told } from '../quantity-of.ts';

const [a, b] = [quantityOf('28.08%'), quantityOf('37.38%')];

it('holds where the shares come to the whole', () => {
  expect(told(checkSumOfShares([a, b, quantityOf('34.54%')]))).toEqual([
    '28.08% + 37.38% + 34.54% ≈ 100% (99.98% to 100.02%)',
    'holds',
  ]);
});

it('holds where rounding explains the difference, and rejects more than that', () => {
  expect(checkSumOfShares([a, b, quantityOf('34.53%')]).verdict).toBe('holds');
  expect(told(checkSumOfShares([a, b, quantityOf('34.50%')])).slice(-2)).toEqual([
    '99.96% ≠ 100%',
    'does-not-hold',
  ]);
});
