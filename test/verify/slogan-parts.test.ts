import { expect, test } from 'vitest';
import { sloganParts } from '../../src/verify/slogan-parts.ts';
import type { FileChanges } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

const FILE = 'content/mechanisms/slogan.md';
const slogan = (label: string, more: string): FileChanges => ({
  [FILE]: `---
label: { zh: ${label}, en: Slogan }
category: supervision
named: false
at:
  a1: { source: tiny, quote: 建立干部“召回管理”机制 }
${more}definition: { zh: 口号。, en: A slogan. }
---
`,
});
const part = (more: string): string => `  - { zh: 干部, en: cadres, at: a1${more} }\n`;

test('accepts the tiny world', () => {
  expect(runCheck(sloganParts)).toEqual([]);
});

test('accepts parts that say which number they count towards', () => {
  const parts = `parts:\n${part(', of: "1"')}${part(', of: N')}`;
  for (const label of ['1+N模式', '“1+N”模式']) {
    expect(runCheck(sloganParts, slogan(label, parts))).toEqual([]);
  }
  expect(runCheck(sloganParts, slogan('三个不准', `parts:\n${part('')}`))).toEqual([]);
});

test('rejects a part that does not say towards which of several numbers it counts', () => {
  expect(told(runCheck(sloganParts, slogan('四抓四强', `parts:\n${part('')}`)))).toEqual([
    `${FILE}:8 Unexpected part without "of", expected which number of "四抓四强" it counts towards: 抓, 强`,
  ]);
});

test('rejects an "of" that the label does not have', () => {
  const found = runCheck(sloganParts, slogan('四抓四强', `parts:\n${part(', of: [抓, 送]')}`));
  expect(told(found)).toEqual([`${FILE}:8 Unexpected "of: 送", expected one of 抓, 强`]);
  const plain = runCheck(sloganParts, slogan('口号', `parts:\n${part(', of: 送')}`));
  expect(told(plain)).toEqual([`${FILE}:8 Unexpected "of: 送", expected one of none yet`]);
});

test('rejects more parts than the name promises', () => {
  const two = `parts:\n${part(', of: 降')}${part(', of: 降')}`;
  expect(told(runCheck(sloganParts, slogan('一降一提', two)))).toEqual([
    `${FILE}:7 Unexpected 2 parts of "降", expected at most 1 as "一降一提" promises`,
  ]);
});

test('rejects an override that says what the label says anyway', () => {
  const more = 'slogan: { is: true, reason: { en: because, zh: 因此 } }\n';
  expect(told(runCheck(sloganParts, slogan('三个不准', more)))).toEqual([
    `${FILE}:7 Unexpected "slogan: { is: true }", expected it only where the label "三个不准" says otherwise`,
  ]);
  expect(runCheck(sloganParts, slogan('口号', more))).toEqual([]);
});
