import { expect, it } from 'vitest';
import { checkSpan } from '../../../src/audit/relations/span.ts';
import { quantityOf, told } from '../quantity-of.ts';

it('holds for years that are touched and for years that have passed', () => {
  expect(told(checkSpan('2018', '2019-12-31', quantityOf('二年')))).toEqual([
    '2018 to 2019-12-31: 2 calendar years touched, 1 passed',
    'Stated: 2',
    'holds',
  ]);
  expect(checkSpan('2018', '2019-12-31', quantityOf('一年')).verdict).toBe('holds');
});

it('rejects any other number of years', () => {
  expect(checkSpan('2018', '2019-12-31', quantityOf('三年')).verdict).toBe('does-not-hold');
});
