import { expect, it } from 'vitest';
import { checkPartsWhole } from '../../../src/audit/relations/parts-whole.ts';
import { quantityOf, told } from '../quantity-of.ts';

it('holds where the parts come to the whole', () => {
  expect(told(checkPartsWhole(quantityOf('6个'), [quantityOf('5个'), quantityOf('1个')]))).toEqual([
    '5 + 1 = 6',
    'holds',
  ]);
});

it('rejects parts that come to another number', () => {
  const parts = [quantityOf('1个'), quantityOf('20支'), quantityOf('296名')] as const;
  expect(told(checkPartsWhole(quantityOf('318个'), parts))).toEqual([
    '1 + 20 + 296 = 317',
    '317 ≠ 318',
    'does-not-hold',
  ]);
});

it('understands rounding: what differs by less than the precision holds', () => {
  const parts = [quantityOf('1.2万人'), quantityOf('3000人')] as const;
  expect(checkPartsWhole(quantityOf('1.5万人'), parts).verdict).toBe('holds');
  expect(checkPartsWhole(quantityOf('1.53万人'), parts).verdict).toBe('holds');
  expect(checkPartsWhole(quantityOf('1.7万人'), parts).verdict).toBe('does-not-hold');
});
