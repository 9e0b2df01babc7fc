import { expect, it } from 'vitest';
import { checkBeforeAfter } from '../../../src/audit/relations/before-after.ts';
import { quantityOf, told } from '../quantity-of.ts';

const q = quantityOf;

it('holds where the value falls as the source says', () => {
  expect(told(checkBeforeAfter(q('3.08万人'), q('4339人'), { direction: 'falls' }))).toEqual([
    '30,800 − 4,339 = 26,461 (26,411 to 26,511)',
    'Fall: 26,461 ÷ 30,800 ≈ 85.91%',
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
    'Earlier: 51% − 28.5% = 22.5% (21.95% to 23.05%)',
    'null',
  ]);
  expect(told(checkBeforeAfter(undefined, q('51%'), { ...change, in: 'percent' }))).toEqual([
    'Earlier: 51% ÷ (1 + 28.5%) ≈ 39.69% (39.28% to 40.09%)',
    'null',
  ]);
});

it('cannot be computed without the earlier value and the change', () => {
  expect(checkBeforeAfter(undefined, q('51%'), { direction: 'rises' }).verdict).toBe(
    'cannot-be-computed',
  );
});
