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
    '16,000,000+ ÷ 136 > 117,600 yuan (less than 125,000)',
    'null',
  ]);
  // A range narrower than two decimals is shown as fine as tells its ends apart.
  expect(told(checkPerHead(q('23.19万余名'), q('23098户')))[0]).toBe(
    '231,900+ ÷ 23,098 > 10.039 (less than 10.045)',
  );
  expect(told(checkPerHead(q('近2000名'), q('46个')))[0]).toBe(
    'nearly 2,000 ÷ 46 < 44 (more than 21)',
  );
  expect(checkPerHead(q('超过72万元'), q('超过30户')).verdict).toBe('cannot-be-computed');
});
