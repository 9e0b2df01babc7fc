import { expect, test } from 'vitest';
import { translationSlips } from '../../src/verify/translation-slips.ts';
import { runCheck } from './run-check.ts';
import { TRANSLATION } from './translate.ts';

const SLIP = 'slips: [{ text: 选派干部, probably: null, reason: { zh: 重出。, en: Twice. } }]';

const check = (id: string): string[] =>
  runCheck(translationSlips, {
    'content/sources/tiny.md': ['slips: []', SLIP],
    [TRANSLATION]: JSON.stringify([
      { id, zh: '无', en: 'None', note: { en: 'As printed.', zh: '原文如此。', slip: true } },
    ]),
  }).map(({ message }) => message);

test('accepts a note of a slip at the sentence that holds its words', () => {
  expect(check('p3s1')).toEqual([]);
});

test('rejects one where no slip stands, which nobody would see on a Chinese page', () => {
  expect(check('p2s1')).toEqual([
    'Unexpected "slip" of a note, expected it at a sentence with a slip of the source',
  ]);
});
