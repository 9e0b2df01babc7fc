import { expect, test } from 'vitest';
import { translationChinese } from '../../src/verify/translation-chinese.ts';
import { runCheck } from './run-check.ts';
import { runOnEntries, type TinyEntry } from './translate.ts';

const check = (...entries: TinyEntry[]) => runOnEntries(translationChinese, entries);

test('accepts the tiny world, with no translation at all', () => {
  expect(runCheck(translationChinese)).toEqual([]);
});

test('accepts Chinese in :zh, and in a bracket after its rendering', () => {
  expect(
    check(
      { zh: '与贫困户“结穷亲”。', en: 'To become “kin” (结穷亲) of the poor.' },
      {
        zh: '“看、沉、使、干”',
        en: 'The four verbs :zh[看、沉、使、干].',
        note: { en: 'After :zh[看].', zh: '在“看”之后。' },
      },
    ),
  ).toEqual([]);
});

test('rejects bare Chinese and bare Chinese punctuation, also in a note', () => {
  expect(check({ zh: '旬', en: 'Each 旬.' })[0]).toContain('Unexpected Chinese "旬"');
  expect(check({ zh: '旬。', en: 'Ten days。' })[0]).toContain('Unexpected Chinese "。"');
  expect(check({ zh: '旬', en: 'Ten days', note: { en: 'A 旬.', zh: '旬。' } })).toHaveLength(1);
});

test('rejects Chinese that is not the sentence’s own', () => {
  expect(check({ zh: '每旬', en: 'Ten days (每月)' })).toEqual([
    'Unexpected Chinese "每月", expected characters of the sentence',
  ]);
  expect(check({ zh: '每旬', en: 'Ten days (旬, a third of a month)' })).toHaveLength(1);
});

test('rejects a bracket that follows no rendering', () => {
  expect(check({ zh: '每旬', en: '(旬) Ten days' })).toEqual([
    'Unexpected bracket with "旬", expected it right after its rendering',
  ]);
});

test('rejects the same Chinese a second time', () => {
  expect(
    check({ id: 'p1s1', zh: '每旬', en: 'Ten days (旬)' }, { zh: '每旬', en: 'Ten days :zh[旬]' }),
  ).toEqual(['Unexpected Chinese "旬" again, expected it only where it is first used (p1s1)']);
});
