import { expect, test } from 'vitest';
import { translationPlain } from '../../src/verify/translation-plain.ts';
import { runCheck } from './run-check.ts';
import { runOnEntries } from './translate.ts';

const check = (en: string, id = 'p2s1') => runOnEntries(translationPlain, [{ id, zh: '无', en }]);

test('accepts the tiny world, with no translation at all', () => {
  expect(runCheck(translationPlain)).toEqual([]);
});

test('accepts plain text, a colon, and headlines without a full stop', () => {
  expect(check('It says: “Ours” (:zh[无]), at 1:30 p.m.')).toEqual([]);
  expect(check('A Sound Base', 'p1s1')).toEqual([]);
  expect(check('A Title', 'title')).toEqual([]);
});

test.each([
  ['TODO', '"TODO"'],
  ['He said "so".', 'straight quotation mark'],
  ["The county's.", 'straight quotation mark'],
  ['A :fig[anxi].', 'bracket'],
  ['An empty :zh[].', 'bracket'],
  ['Two  spaces.', 'space'],
  [' Edge.', 'space'],
  ['A no-break\u00A0space.', 'space'],
])('rejects %s', (en, found) => {
  const [message, ...rest] = check(en);
  expect(message).toContain(`Unexpected ${found}`);
  expect(rest).toEqual([]);
});

test('rejects markup in the Chinese of a note', () => {
  const note = { en: 'Ours (:zh[无]).', zh: '即“无”。' };
  expect(runOnEntries(translationPlain, [{ zh: '无', en: 'None', note }])).toEqual([]);
  const marked = { ...note, zh: '即:zh[无]。' };
  expect(runOnEntries(translationPlain, [{ zh: '无', en: 'None', note: marked }])[0]).toContain(
    'Unexpected bracket',
  );
});

test('rejects a full stop at the end of a heading or a title', () => {
  expect(check('A Sound Base.', 'p1s1')).toEqual([
    'Unexpected full stop, expected a headline without one',
  ]);
  expect(check('A Title.', 'title')).toHaveLength(1);
});
