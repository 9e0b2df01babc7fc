import { expect, it } from 'vitest';
import { ONE, toRational } from '../../../src/audit/rational.ts';
import { checkPerHead } from '../../../src/audit/relations/per-head.ts';
import { quantityOf, told } from '../quantity-of.ts';

const q = quantityOf;

it('holds where a household has at least one person', () => {
  expect(told(checkPerHead(q('65465名'), q('23098户'), { atLeast: ONE }))).toEqual([
    '65,465 ÷ 23,098 ≈ 2.83',
    'Expected: at least 1',
    'holds',
  ]);
});

it('rejects more households than people, and more than can be', () => {
  expect(checkPerHead(q('300人'), q('400户'), { atLeast: ONE }).verdict).toBe('does-not-hold');
  const atMost = toRational(20n);
  expect(checkPerHead(q('8000人'), q('100户'), { atMost }).verdict).toBe('does-not-hold');
});

it('compares with what is stated', () => {
  const stated = q('2.8人');
  expect(checkPerHead(q('65465名'), q('23098户'), { stated }).verdict).toBe('holds');
  expect(checkPerHead(q('70000名'), q('23098户'), { stated }).verdict).toBe('does-not-hold');
});

it('gives a value alone where nothing is stated, and none where both ends are open', () => {
  expect(told(checkPerHead(q('1600多万元'), q('136家')))).toEqual([
    '16,000,000+ ÷ 136 ≈ 117,647.06 (117,647.06 to 125,000)',
    'null',
  ]);
  expect(checkPerHead(q('超过72万元'), q('超过30户')).verdict).toBe('cannot-be-computed');
});
