import { expect, test } from 'vitest';
import { quotationsShared } from '../../src/verify/quotations-shared.ts';
import type { FileChanges } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

const RECALL = 'content/mechanisms/ganbu-zhaohui.md';
const TWIN = 'content/mechanisms/twin.md';
const twin = (quote: string, links = ''): FileChanges => ({
  [TWIN]: `---
label: { zh: 双胞胎, en: Twin }
category: supervision
named: false
${links}at:
  a1: { source: tiny, quote: ${quote} }
definition: { zh: 同样的话。, en: The same words. }
---
`,
});
const HALF = '建立干部“召回管理”机制，对3名科级';

test('accepts the tiny world', () => {
  expect(runCheck(quotationsShared)).toEqual([]);
});

test('rejects, with a warning, half of a quotation in two mechanisms without a link', () => {
  const found = runCheck(quotationsShared, twin(HALF));
  expect(told(found)).toEqual([
    `${RECALL}:8 Unexpected quotation "建立干部“召回管理”机制，对3名科级领导干部进行“召回”" shared by ganbu-zhaohui, twin, expected unlinked mechanisms to rest on different words`,
  ]);
  expect(found[0]?.severity).toBe('warning');
});

test('accepts less than half of the longer quotation', () => {
  expect(runCheck(quotationsShared, twin('建立干部“召回管理”'))).toEqual([]);
});

test('accepts the same words where one is broader, at whatever distance, related or a part', () => {
  for (const links of [
    'broader: [ganbu-zhaohui]\n',
    'broader: [middle]\n',
    'related: [ganbu-zhaohui]\n',
    'parts: [{ mechanism: ganbu-zhaohui }]\n',
  ]) {
    const middle = `---\nlabel: { zh: 中间, en: Middle }\ncategory: supervision\nnamed: false\nbroader: [ganbu-zhaohui]\nat: {}\ndefinition: { zh: 中。, en: Middle. }\n---\n`;
    const changes = { ...twin(HALF, links), 'content/mechanisms/middle.md': middle };
    expect(runCheck(quotationsShared, changes)).toEqual([]);
  }
});

test('accepts the same words in siblings, below one mechanism or parts of one', () => {
  expect(runCheck(quotationsShared, twin(HALF, 'broader: [wenze]\n'))).toEqual([]);
  const parts: FileChanges = {
    'content/mechanisms/wenze.md': [
      'at: {}',
      'at: {}\nparts: [{ mechanism: twin }, { mechanism: ganbu-zhaohui }]',
    ],
    [RECALL]: ['broader: [wenze]\n', ''],
  };
  expect(runCheck(quotationsShared, { ...twin(HALF), ...parts })).toEqual([]);
});

test('tells a sentence that several mechanisms share once', () => {
  const more = twin(HALF)[TWIN] as string;
  const third = more.replace('双胞胎', '三胞胎').replace('Twin', 'Triplet');
  const found = runCheck(quotationsShared, {
    ...twin(HALF),
    'content/mechanisms/triplet.md': third,
  });
  expect(told(found)).toHaveLength(1);
  expect(found[0]?.message).toContain('shared by ganbu-zhaohui, triplet, twin');
});
