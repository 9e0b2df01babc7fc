import { expect, test } from 'vitest';
import { checkWords } from '../../src/verify/check-words.ts';
import { runCheck, told } from './run-check.ts';
import { CHECKS_FILE, withChecks } from './tiny-checks.ts';

test('accepts words without numbers, and numbers of the source in quotation marks', () => {
  expect(runCheck(checkWords)).toEqual([]);
  expect(runCheck(checkWords, withChecks())).toEqual([]);
});

test('rejects a number in statement, reading, reason and note, in either language', () => {
  const change = (from: string, to: string) => told(runCheck(checkWords, withChecks(from, to)));
  expect(change('The poor became fewer', 'The poor fell by 26461')).toEqual([
    `${CHECKS_FILE}:4 Unexpected number "26461" in the words of a check, expected numbers only in its working`,
  ]);
  expect(change('zh: 别人', 'zh: 三名别人')[0]).toContain('"三名"');
  expect(change('en: It is not said.', 'en: Two are not said.')[0]).toContain('"Two"');
  expect(change('“召回3名”', '召回3名')[0]).toContain('"3"');
});
