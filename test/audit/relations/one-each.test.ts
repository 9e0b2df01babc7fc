import { expect, it } from 'vitest';
import { checkOneEach } from '../../../src/audit/relations/one-each.ts';
import { quantityOf, told } from '../quantity-of.ts';

const q = quantityOf;

it('holds where there are enough for all', () => {
  expect(told(checkOneEach(q('1204人'), [q('1355名')]))).toEqual([
    '1,355 ≥ 1,204',
    '1,355 ÷ 1,204 ≈ 1.13',
    'holds',
  ]);
});

it('rejects too few of one kind, even where there are enough of another', () => {
  expect(told(checkOneEach(q('142个'), [q('150家'), q('137名')]))).toEqual([
    '150 ≥ 142',
    '150 ÷ 142 ≈ 1.06',
    '137 < 142',
    '142 ÷ 137 ≈ 1.04',
    'does-not-hold',
  ]);
});
