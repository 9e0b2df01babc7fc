import { expect, it } from 'vitest';
import { checkSumsEqual } from '../../../src/audit/relations/sums-equal.ts';
import { quantityOf, told } from '../quantity-of.ts';

const weight = (text: string) => quantityOf(text, { kind: 'weight' });

it('holds where what one side loses the other gains', () => {
  const sides = [weight('30%'), weight('10%')] as const;
  expect(told(checkSumsEqual(sides, [weight('10%'), weight('30%')]))).toEqual([
    '30% + 10% = 40%',
    '10% + 30% = 40%',
    '40% = 40%',
    'holds',
  ]);
});

it('rejects sums that differ', () => {
  const sides = [weight('30%'), weight('10%')] as const;
  expect(checkSumsEqual(sides, [weight('10%'), weight('35%')]).verdict).toBe('does-not-hold');
});
