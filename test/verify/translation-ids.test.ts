import { expect, test } from 'vitest';
import { translationIds } from '../../src/verify/translation-ids.ts';
import { SENTENCES } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

test('accepts the tiny world', () => {
  expect(runCheck(translationIds)).toEqual([]);
});

const FILE = 'content/translations/tiny.yaml';
const ENTRIES = [['title', '安溪的标题'], ...Object.entries(SENTENCES)].map(
  ([id, zh]) => `- { id: ${id}, zh: "${zh}", en: English }`,
);
const translate = (lines: string[]) =>
  told(runCheck(translationIds, { [FILE]: `${lines.join('\n')}\n` }));

test('accepts a whole translation', () => {
  expect(translate(ENTRIES)).toEqual([]);
});

test('rejects a missing, an orphaned and a doubled entry', () => {
  expect(translate(ENTRIES.slice(0, -1))).toEqual([
    `${FILE}: Unexpected gap, expected entries for p3s2`,
  ]);
  expect(translate([...ENTRIES, '- { id: p9s1, zh: 无, en: None }'])).toEqual([
    `${FILE}:7 Unexpected id "p9s1", expected an id of "tiny"`,
  ]);
  expect(translate([...ENTRIES, ENTRIES[0]!])[0]).toContain('Unexpected second entry for "title"');
});

test('rejects Chinese that is no longer that of the source', () => {
  expect(translate(ENTRIES.map((line) => line.replace('4339', '4340')))[0]).toContain(
    'as in the source',
  );
});

test('rejects a translation of a source that does not exist', () => {
  expect(told(runCheck(translationIds, { 'content/translations/huge.yaml': '[]' }))[0]).toContain(
    'Unexpected source "huge"',
  );
});

test('rejects a translation without the subtitle and the page title that its source has', () => {
  const changes = {
    'content/sources/tiny.md': [
      'subtitle: null\npageTitle: null',
      'subtitle: 副题\npageTitle: 页题',
    ],
    [FILE]: `${ENTRIES.join('\n')}\n`,
  } satisfies Record<string, string | [string, string]>;
  expect(told(runCheck(translationIds, changes))).toEqual([
    `${FILE}: Unexpected gap, expected entries for subtitle, pageTitle`,
  ]);
});
