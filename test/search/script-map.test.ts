import { describe, expect, test } from 'vitest';
import { createTokenizer } from '../../src/search/fold.ts';
import { buildScriptMap, restrictScriptMap } from '../../src/search/script-map.ts';
import { parseScriptPairs, writeScriptPairs } from '../../src/search/script-pairs.ts';

const script = buildScriptMap();

describe('buildScriptMap', () => {
  test('folds once and for all: no value is also a key', () => {
    expect([...script.values()].filter((value) => script.has(value))).toEqual([]);
  });

  test('maps single characters to single characters', () => {
    const wrong = [...script].filter((pair) => pair.some((side) => [...side].length !== 1));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['縣', '县'],
    ['裏', '里'],
    ['羣', '群'],
    ['峯', '峰'],
    ['為', '为'],
    ['着', undefined],
    ['著', '着'],
    ['予', undefined],
    ['余', undefined],
    ['关', undefined],
    ['関', '关'],
    ['巣', '巢'],
  ])('%s → %s', (from, to) => {
    expect(script.get(from)).toBe(to);
  });
});

describe('restrictScriptMap', () => {
  const vocabulary = new Set(['干', '部', '召', '回']);
  const small = restrictScriptMap(script, vocabulary);

  test('keeps the forms of the vocabulary and no others', () => {
    expect(small.get('幹')).toBe('干');
    expect(small.has('縣')).toBe(false);
  });

  test('decides like the whole map whether a query matches', () => {
    const matches = (query: string, map: typeof script): boolean =>
      createTokenizer(map)(query).every(({ token }) => vocabulary.has(token));
    for (const query of ['幹部', '干部召回', '縣部', '乾回']) {
      expect(matches(query, small)).toBe(matches(query, script));
    }
  });
});

describe('script pairs', () => {
  test('are read back as written', () => {
    expect(parseScriptPairs(writeScriptPairs(script))).toEqual(
      new Map([...script].sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))),
    );
  });
});
