import { expect, test } from 'vitest';
import { anatomySubstring } from '../../src/verify/anatomy-substring.ts';
import { runCheck, told } from './run-check.ts';

const RECALL = 'content/mechanisms/ganbu-zhaohui.md';

test('accepts the tiny world', () => {
  expect(runCheck(anatomySubstring)).toEqual([]);
});

const change = (from: string, to: string) =>
  told(runCheck(anatomySubstring, { [RECALL]: [from, to] }));

test('rejects a value that is no substring of its quotation', () => {
  expect(change('zh: 科级领导干部', 'zh: 科级干部')).toEqual([
    `${RECALL}:10 Unexpected "科级干部", expected characters of the quotation "a1": "建立干部“召回管理”机制，对3名科级领导干部进行“召回”"`,
  ]);
});

test('rejects an attestation or a figure that does not exist', () => {
  expect(change('field: target, at: a1', 'field: target, at: a9')[0]).toContain(
    'Unexpected attestation "a9", expected one of a1',
  );
  expect(change('figure: tiny-recalled', 'figure: tiny-x')[0]).toContain(
    'Unexpected figure "tiny-x"',
  );
});

test('rejects a part whose words are not quoted', () => {
  expect(
    change('definition:', 'parts: [{ zh: 约谈, en: talk, at: a1 }]\ndefinition:')[0],
  ).toContain('Unexpected "约谈"');
});
