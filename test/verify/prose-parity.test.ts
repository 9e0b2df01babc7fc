import { expect, test } from 'vitest';
import { proseParity } from '../../src/verify/prose-parity.ts';
import { runCheck, told } from './run-check.ts';

const ZH = 'content/counties/anxi/zh.md';
const INDEX = 'content/counties/anxi/index.yaml';
const RECALL = 'content/mechanisms/ganbu-zhaohui.md';

test('accepts the tiny world', () => {
  expect(runCheck(proseParity)).toEqual([]);
});

const change = (from: string, to: string) => told(runCheck(proseParity, { [ZH]: [from, to] }));

test('rejects other keys, another box, other figures, other paragraphs', () => {
  expect(change(':ev[poor after]', ':ev[poor]')).toEqual([
    `${ZH}:1 Unexpected :ev[poor], expected :ev[poor after] as on line 1 of en.md`,
  ]);
  expect(change(':::limits', ':::reading')[0]).toContain(
    'Unexpected :::reading, expected :::limits',
  );
  expect(change('至:fig[tiny-poor-after]', '')[0]).toContain(
    'Unexpected :fig[tiny-poor-before], expected :fig[tiny-poor-after] :fig[tiny-poor-before]',
  );
  expect(change('\n按照', '\n\n按照')[0]).toContain('Unexpected paragraph 2, expected paragraph 1');
});

test('rejects a missing line and a heading on one side', () => {
  expect(
    change('按照:m[召回管理]{#ganbu-zhaohui}，干部被召回。:ev[recall]{#s2}\n', '')[0],
  ).toContain('Unexpected 4 lines of prose, expected 5');
  expect(change('贫困', '## 成绩\n贫困')[1]).toContain(
    'Unexpected a heading of level 2, expected a sentence',
  );
});

test('accepts figures in another order', () => {
  expect(
    change(
      '由:fig[tiny-poor-before]减少至:fig[tiny-poor-after]',
      '减少至:fig[tiny-poor-after]，原为:fig[tiny-poor-before]',
    ),
  ).toEqual([]);
});

test('rejects a definition and a lede whose figures or dates differ', () => {
  const problems = runCheck(proseParity, {
    [RECALL]: ['are recalled.', 'are recalled, :fig[tiny-recalled].'],
    [INDEX]: ['zh: 县里召回干部。', 'zh: "县里在:date[2016]召回干部。"'],
  });
  expect(told(problems)).toEqual([
    `${RECALL}:13 Unexpected no figure and no date, expected :fig[tiny-recalled] as in English`,
    `${INDEX}:9 Unexpected :date[2016], expected no figure and no date as in English`,
  ]);
});
