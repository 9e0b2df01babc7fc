import { expect, it } from 'vitest';
import { divideBy } from '../../../src/audit/evaluate.ts';
import { checkIncomparable } from '../../../src/audit/relations/incomparable.ts';
import { quantityOf, told } from '../quantity-of.ts';

const because = { zh: '户不是人。', en: 'Households are no people.' };

it('shows the numbers and says why they are not compared', () => {
  expect(told(checkIncomparable([quantityOf('52户'), quantityOf('45%')], because, []))).toEqual([
    '52 · 45%',
    'Households are no people.',
    'cannot-be-computed',
  ]);
});

it('rejects no sum that is asked for beside them, and never judges by it', () => {
  const shown = [divideBy(quantityOf('600箱'), quantityOf('28户'))];
  const outcome = checkIncomparable([quantityOf('600箱'), quantityOf('28户')], because, shown);
  expect(told(outcome).slice(1)).toEqual([
    '600 ÷ 28 ≈ 21.43',
    'Households are no people.',
    'cannot-be-computed',
  ]);
});
