import { expect, test } from 'vitest';
import { termsOccur } from '../../src/verify/terms-occur.ts';
import { runCheck } from './run-check.ts';

test('accepts the tiny world', () => {
  expect(runCheck(termsOccur)).toEqual([]);
});

test('rejects, with a warning, a term that no source has', () => {
  const changes = { 'content/terms.yaml': '- { zh: 土地银行, en: land bank, reason: Literal. }' };
  expect(runCheck(termsOccur, changes)).toMatchObject([
    { severity: 'warning', message: 'Unexpected terms 土地银行, expected terms of the sources' },
  ]);
});
