import { expect, it } from 'vitest';
import { checkPartOf } from '../../../src/audit/relations/part-of.ts';
import { quantityOf, told } from '../quantity-of.ts';

it('holds where the part is no more than the whole, and says which share it is', () => {
  expect(told(checkPartOf(quantityOf('127个'), quantityOf('176个')))).toEqual([
    '127 ≤ 176',
    'Share: 127 ÷ 176 ≈ 72.16%',
    'holds',
  ]);
});

it('rejects a part that is more than the whole', () => {
  expect(told(checkPartOf(quantityOf('101个'), quantityOf('71个')))).toEqual([
    '101 > 71',
    'does-not-hold',
  ]);
});

it('rejects nothing that rounding explains', () => {
  expect(checkPartOf(quantityOf('4.2万人'), quantityOf('4万人')).verdict).toBe('holds');
});
