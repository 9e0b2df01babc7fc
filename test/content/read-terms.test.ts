import { expect, test } from 'vitest';
import { parseChanged } from '../corpus-factory.ts';

const FILE = 'content/terms.yaml';
const told = (yaml: string | null) =>
  parseChanged({ [FILE]: yaml }).problems.map(
    ({ place, message }) => `${place.line ?? ''} ${message}`,
  );

test('reads terms with their alternates and their lines', () => {
  const { corpus } = parseChanged({});
  expect(corpus.terms.entries[0]).toEqual({ zh: '建档立卡', en: 'registered', also: [], reason: 'Short.' });
  expect(corpus.terms.lineOf('1.zh')).toBe(2);
});

test('refuses a term that is listed twice, at its second line', () => {
  const entry = '- { zh: 召回, en: recall, reason: Literal. }\n';
  expect(told(entry + entry)).toEqual(['2 Unexpected second entry for the term "召回", expected one']);
});

test('refuses a missing file, a missing reason, and the languages exchanged', () => {
  expect(told(null)).toEqual([' Unexpected gap, expected this file']);
  expect(told('- { zh: 召回, en: recall }')).toEqual(['1 Unexpected nothing, expected text']);
  expect(told('- { zh: recall, en: 召回, reason: Literal. }')).toHaveLength(2);
});
