import { expect, test } from 'vitest';
import { statementUnique } from '../../src/verify/statement-unique.ts';
import { runCheck, told } from './run-check.ts';

const EN = 'content/counties/anxi/en.md';

test('accepts the tiny world', () => {
  expect(runCheck(statementUnique)).toEqual([]);
});

test('rejects an address that two sentences carry, and names a free one', () => {
  const problems = runCheck(statementUnique, { [EN]: ['{#s3}', '{#s2}'] });
  expect(told(problems)).toEqual([
    `${EN}:5 Unexpected address #s2 again, expected it on line 2 only`,
  ]);
  expect(problems[0]?.mend).toContain('{#s6}');
});
