import { expect, test } from 'vitest';
import { statementParity } from '../../src/verify/statement-parity.ts';
import { runCheck, told } from './run-check.ts';

const ZH = 'content/counties/anxi/zh.md';

test('accepts the tiny world', () => {
  expect(runCheck(statementParity)).toEqual([]);
});

test('rejects lines whose addresses differ between the languages, once for a shift', () => {
  expect(told(runCheck(statementParity, { [ZH]: ['{#s3}', '{#s6}'] }))).toEqual([
    `${ZH}:5 Unexpected address #s6, expected #s3 as on line 5 of en.md`,
  ]);
  const line = '按照:m[召回管理]{#ganbu-zhaohui}，干部被召回。:ev[recall]{#s2}\n';
  expect(told(runCheck(statementParity, { [ZH]: [line, ''] }))).toEqual([
    `${ZH}:4 Unexpected address #s3, expected #s2 as on line 2 of en.md`,
  ]);
});

test('leaves a line without an address to its own check', () => {
  expect(runCheck(statementParity, { [ZH]: ['{#s3}', ''] })).toEqual([]);
});
