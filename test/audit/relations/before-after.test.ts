import { expect, it } from 'vitest';
import { checkBeforeAfter } from '../../../src/audit/relations/before-after.ts';
import { quantityOf, told } from '../quantity-of.ts';

const q = quantityOf;

it('holds where the value falls as the source says', () => {
  expect(told(checkBeforeAfter(q('3.08万人'), q('4339人'), { direction: 'falls' }))).toEqual([
    '30,800 − 4,339 ≈ 26,460 (26,410 to 26,520)',
    'Fall: (30,800 − 4,339) ÷ 30,800 ≈ 85.91% (85.88% to 85.94%)',
    'holds',
  ]);
});

it('bounds a rise from a number that is only said to be less', () => {
  expect(told(checkBeforeAfter(q('不足120箱'), q('600箱'), { direction: 'rises' }))).toEqual([
    '600 − <120 > 480',
    'Rise: (600 − <120) ÷ <120 > 400%',
    'holds',
  ]);
});

it('rejects a fall that is a rise, and a rise that is none', () => {
  const [few, many] = [q('23个'), q('71个')];
  expect(checkBeforeAfter(few, many, { direction: 'falls' }).verdict).toBe('does-not-hold');
  expect(checkBeforeAfter(many, few, { direction: 'rises' }).verdict).toBe('does-not-hold');
  expect(checkBeforeAfter(many, many, { direction: 'rises' }).verdict).toBe('does-not-hold');
});

it('compares the difference with the change that is stated', () => {
  const change = { direction: 'falls', change: q('48个') } as const;
  expect(checkBeforeAfter(q('71个'), q('23个'), change).verdict).toBe('holds');
  const wrong = { direction: 'falls', change: q('50个') } as const;
  expect(checkBeforeAfter(q('71个'), q('23个'), wrong).verdict).toBe('does-not-hold');
});

it('computes the earlier value back, in points or in per cent of itself', () => {
  const change = { direction: 'rises', change: q('28.5%') } as const;
  expect(told(checkBeforeAfter(undefined, q('51%'), { ...change, in: 'points' }))).toEqual([
    'Earlier: 51% − 28.5% ≈ 22.5% (more than 21.9%, less than 23.1%)',
    'null',
  ]);
  expect(told(checkBeforeAfter(undefined, q('51%'), { ...change, in: 'percent' }))).toEqual([
    'Earlier: 51% ÷ (1 + 28.5%) ≈ 39.69% (more than 39.28%, less than 40.1%)',
    'null',
  ]);
});

it('cannot be computed without the earlier value and the change', () => {
  expect(checkBeforeAfter(undefined, q('51%'), { direction: 'rises' }).verdict).toBe(
    'cannot-be-computed',
  );
});
