import { expect, test } from 'vitest';
import { formatProblem } from '../../src/report/format-problem.ts';
import { type FileChanges, parseChanged } from '../corpus-factory.ts';

const RECALL = 'content/mechanisms/ganbu-zhaohui.md';
const INDEX = 'content/counties/anxi/index.yaml';
const SOURCE = 'content/sources/tiny.md';
const IDS = 'content/sources/tiny.ids.json';

const told = (changes: FileChanges): string[] =>
  parseChanged(changes).problems.map(
    ({ place, message }) => `${place.file}:${place.line ?? ''} ${place.at ?? ''} ${message}`,
  );

test('reads the tiny world without a problem', () => {
  expect(told({})).toEqual([]);
});

test('names file, line, key, what was found, what was expected, and the mend', () => {
  const { problems } = parseChanged({ [RECALL]: ['named: true', 'named: yes'] });
  expect(problems.map(formatProblem).join('\n')).toBe(
    `${RECALL}:5 (named)  error  Unexpected "yes", expected boolean  [read]\n    mend: give it a boolean`,
  );
});

test('collects every problem of every file', () => {
  expect(
    told({
      [RECALL]: ['category: supervision', 'categry: supervision'],
      [INDEX]: ['level: county', 'level: town'],
      'content/counties/anxi/zh.md': null,
    }),
  ).toEqual([
    `${RECALL}:2 category Unexpected nothing, expected text`,
    `${RECALL}:2  Unexpected key "categry", expected only keys of the schema`,
    `${INDEX}:3 level Unexpected "town", expected one of "county", "autonomous-county", "district", "prefecture-level-city"`,
    'content/counties/anxi/zh.md:  Unexpected gap, expected this file',
  ]);
});

test('says that a number which should be text needs quotation marks', () => {
  const { problems } = parseChanged({ [INDEX]: ['"350524"', '350524'] });
  expect(problems[0]).toMatchObject({
    message: 'Unexpected 350524, expected text',
    mend: 'put the value in quotation marks',
    place: { line: 4, at: 'code.value' },
  });
});

test('describes a union by the alternative that was probably meant', () => {
  expect(told({ [INDEX]: ['mechanism: ganbu-zhaohui, at: a1', 'mechanism: ganbu-zhaohui, att: a1'] })).toEqual([
    `${INDEX}:12 evidence.recall.at Unexpected nothing, expected text`,
    `${INDEX}:12 evidence.recall Unexpected key "att", expected only keys of the schema`,
  ]);
});

test('refuses duplicate keys and broken YAML', () => {
  expect(told({ [RECALL]: ['named: true', 'named: true\nnamed: true'] })[0]).toContain(`${RECALL}:6  Unexpected YAML`);
  expect(told({ [RECALL]: ['named: true', 'named: [true'] })[0]).toContain('Unexpected YAML, expected a valid document');
});

test('refuses an id that is no id, in a file name and in a key', () => {
  expect(told({ 'content/mechanisms/San_Dan.md': 'x' })[0]).toContain('content/mechanisms/San_Dan.md:  Unexpected file name');
  expect(told({ 'content/figures/tiny.yml': 'x' })[0]).toContain('Unexpected file name');
  expect(told({ [INDEX]: ['  poor:', '  Poor:'] })[0]).toContain('Unexpected id, expected lower-case ASCII words');
});

test('refuses a Markdown file without front matter', () => {
  expect(told({ [RECALL]: 'Only words.\n' })).toEqual([`${RECALL}:1  Unexpected text, expected front matter`]);
});

test('refuses a source whose text is not that of its sentence ids', () => {
  expect(told({ [SOURCE]: ['4339人。', '4340人。'] })[0]).toContain(`${SOURCE}:25 p2 Unexpected text "全县建档立卡贫困人口由3.08万人减少至4340人。`);
  expect(told({ [SOURCE]: ['## 基础扎实\n\n', ''] })[0]).toContain('Unexpected 2 blocks, expected 3 as in the sentence ids');
  expect(told({ [SOURCE]: ['captions: []', 'captions: [p9]'] })[0]).toContain('Unexpected caption "p9"');
});

test('refuses markup in a source', () => {
  expect(told({ [SOURCE]: ['全县选派干部。', '**全县**选派干部。'] })[0]).toContain('Unexpected strong, expected headings and paragraphs of plain text');
  expect(told({ [SOURCE]: ['## 基础扎实', '- 基础扎实'] })[0]).toContain('Unexpected list');
});

test('refuses broken JSON and a source under another id', () => {
  expect(told({ [IDS]: '{' })[0]).toContain(`${IDS}:  Unexpected JSON`);
  expect(told({ [SOURCE]: ['id: tiny', 'id: huge'] })[0]).toContain('Unexpected id "huge", expected "tiny" as in the file name');
});

test('gives maps in code-point order of their keys', () => {
  const { corpus } = parseChanged({});
  expect([...corpus.mechanisms.keys()]).toEqual(['ganbu-zhaohui', 'wenze']);
});
