import { expect, test } from 'vitest';
import { absenceHolds } from '../../src/verify/absence-holds.ts';
import { runCheck, told } from './run-check.ts';

const INDEX = 'content/counties/anxi/index.yaml';

test('accepts the tiny world', () => {
  expect(runCheck(absenceHolds)).toEqual([]);
});

test('rejects a term that occurs in the text or the title, and shows where', () => {
  expect(told(runCheck(absenceHolds, { [INDEX]: ['none: [基期', 'none: [科级'] }))).toEqual([
    `${INDEX}:15 Unexpected "科级" in "tiny", expected it nowhere; found in: "建立干部“召回管理”机制，对3名科级领导干部进行“召回”。"`,
  ]);
  expect(told(runCheck(absenceHolds, { [INDEX]: ['none: [基期', 'none: [标题'] }))[0]).toContain(
    '安溪的标题',
  );
});

test('rejects a term that runs over two sentences', () => {
  expect(runCheck(absenceHolds, { [INDEX]: ['none: [基期', 'none: [人。建立'] })).toHaveLength(1);
});

test('rejects an absence in a source that does not exist', () => {
  expect(
    told(runCheck(absenceHolds, { [INDEX]: ['source: tiny, none', 'source: huge, none'] }))[0],
  ).toContain('Unexpected source "huge"');
});
