import { expect, it } from 'vitest';
import { checkCountList } from '../../../src/audit/relations/count-list.ts';
import { quantityOf, told } from '../quantity-of.ts';

const eight = quantityOf('八大工程');
const list = (length: number) => Array.from({ length }, (_, index) => `项${String(index)}`);

it('holds where as many are listed as are announced', () => {
  expect(checkCountList(eight, list(8), false).verdict).toBe('holds');
});

it('rejects eight announced and seven listed, and eight announced and nine listed', () => {
  expect(told(checkCountList(eight, list(7), false)).slice(-2)).toEqual(['7 < 8', 'does-not-hold']);
  expect(told(checkCountList(eight, list(9), true)).slice(-2)).toEqual(['9 > 8', 'does-not-hold']);
});

it('proves nothing by a list that is left open, and by none', () => {
  expect(checkCountList(eight, list(3), true).verdict).toBe('cannot-be-computed');
  expect(told(checkCountList(eight, [], false))).toEqual([
    'Announced: 8',
    'Listed: none',
    'cannot-be-computed',
  ]);
});
