import { expect, test } from 'vitest';
import { quotationFound } from '../../src/verify/quotation-found.ts';
import { runCheck, told } from './run-check.ts';

const INDEX = 'content/counties/anxi/index.yaml';
const RECALL = 'content/mechanisms/ganbu-zhaohui.md';

test('accepts the tiny world', () => {
  expect(runCheck(quotationFound)).toEqual([]);
});

test('rejects a quotation that is off by one character, and shows the nearest passage', () => {
  const [problem, ...others] = runCheck(quotationFound, {
    [RECALL]: [
      'quote: 建立干部“召回管理”机制，对3名科级领导干部进行“召回” }',
      'quote: "建立干部“召回管理”机制,对3名科级领导干部进行“召回”" }',
    ],
  });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ check: 'quotation-found', place: { file: RECALL, line: 8 } });
  expect(problem?.mend).toContain(
    'nearest passage: "建立干部“召回管理”机制，对3名科级领导干部进行“召回”"',
  );
  expect(problem?.mend).toContain('"," (U+002C) where the source has "，" (U+FF0C)');
});

test('rejects a quotation that occurs twice, across a paragraph, and of dropped text', () => {
  const quote = (words: string) =>
    runCheck(quotationFound, {
      [INDEX]: ['quote: 全县建档立卡贫困人口由3.08万人减少至4339人', `quote: ${words}`],
    });
  expect(told(quote('全县选派干部'))[0]).toContain('expected one occurrence, found 2');
  expect(told(quote('进行“召回”。全县选派'))[0]).toContain('across p2, p3');
  expect(told(quote('版权所有'))[0]).toContain('in its seed as drop');
});
