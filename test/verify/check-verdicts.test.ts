import { expect, test } from 'vitest';
import { checkVerdicts } from '../../src/verify/check-verdicts.ts';
import { runCheck, told } from './run-check.ts';
import { CHECKS_FILE, withChecks } from './tiny-checks.ts';

test('accepts checks that come to what their author found', () => {
  expect(runCheck(checkVerdicts)).toEqual([]);
  expect(runCheck(checkVerdicts, withChecks())).toEqual([]);
});

test('rejects a verdict that the figures do not bear out', () => {
  expect(told(runCheck(checkVerdicts, withChecks('direction: falls', 'direction: rises')))).toEqual(
    [`${CHECKS_FILE}:7 Unexpected verdict "does-not-hold", expected "holds" as its author found`],
  );
  expect(told(runCheck(checkVerdicts, withChecks('verdict: ambiguous', 'verdict: holds')))).toEqual(
    [`${CHECKS_FILE}:20 Unexpected verdict "ambiguous", expected "holds" as its author found`],
  );
});

test('rejects a check that cannot be computed for want of a figure, and goes on to the next', () => {
  const found = runCheck(checkVerdicts, withChecks('before: tiny-poor-before', 'before: nobody'));
  expect(told(found)).toEqual([
    `${CHECKS_FILE}:4 Unexpected figure "nobody", expected the id of a figure in content/figures`,
  ]);
  expect(found[0]?.check).toBe('check-verdicts');
});

test('rejects a date that the source does not have', () => {
  const changes = withChecks(
    'test: { relation: before-after, before: tiny-poor-before, after: tiny-poor-after, direction: falls }',
    'test: { relation: date-order, earlier: { date: event }, later: { date: posted } }',
  );
  expect(told(runCheck(checkVerdicts, changes))[0]).toContain(
    'Unexpected date "event", expected one of the dates of "tiny"',
  );
});
