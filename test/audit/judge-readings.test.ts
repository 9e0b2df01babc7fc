import { expect, it } from 'vitest';
import { judgeReadings } from '../../src/audit/judge-readings.ts';

it.each([
  [['holds'], 'holds'],
  [['holds', 'holds'], 'holds'],
  [['does-not-hold', 'does-not-hold'], 'does-not-hold'],
  [['holds', 'does-not-hold'], 'ambiguous'],
  [['does-not-hold', 'cannot-be-computed'], 'ambiguous'],
  [[null], 'cannot-be-computed'],
  [[null, null], 'ambiguous'],
  [[null, 'holds'], 'ambiguous'],
] as const)('judges %j as %s', (verdicts, expected) => {
  expect(judgeReadings(verdicts)).toBe(expected);
});
