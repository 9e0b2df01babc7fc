import { expect, test } from 'vitest';
import { parseTranslation, toPlainTranslation } from '../../src/content/parse-translation.ts';

const show = (en: string) => parseTranslation(en).map(({ lang, text }) => [lang, text]);

test('splits :zh and brackets of Chinese from English', () => {
  expect(show('A “talk” (约谈) on :zh[责任].')).toEqual([
    ['en', 'A “talk” ('],
    ['zh', '约谈'],
    ['en', ') on '],
    ['zh', '责任'],
    ['en', '.'],
  ]);
});

test('leaves all else as typed: brackets of English, colons, unknown markup, an empty :zh', () => {
  for (const text of ['1:30 (p.m.)', 'Note: <b>x</b> **y** :fig[a]', 'A :zh[] b', '']) {
    expect(toPlainTranslation(text)).toBe(text);
    expect(parseTranslation(text).every(({ lang }) => lang === 'en')).toBe(true);
  }
});

test('gives the text that a reader sees', () => {
  expect(toPlainTranslation('Ten days :zh[每旬] (旬).')).toBe('Ten days 每旬 (旬).');
});
