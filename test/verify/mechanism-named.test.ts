import { expect, test } from 'vitest';
import { mechanismNamed } from '../../src/verify/mechanism-named.ts';
import { runCheck, told } from './run-check.ts';

const RECALL = 'content/mechanisms/ganbu-zhaohui.md';
const WENZE = 'content/mechanisms/wenze.md';

test('accepts the tiny world', () => {
  expect(runCheck(mechanismNamed)).toEqual([]);
});

test('rejects a named mechanism whose names stand in none of its quotations', () => {
  expect(told(runCheck(mechanismNamed, { [WENZE]: ['named: false', 'named: true'] }))).toEqual([
    `${WENZE}:4 Unexpected "named: true", expected "问责" in a quotation of "at"`,
  ]);
});

test('accepts an alt in place of the label', () => {
  expect(
    runCheck(mechanismNamed, { [RECALL]: ['zh: 干部“召回管理”', 'zh: 干部召回管理'] }),
  ).toEqual([]);
});
