import { describe, expect, test } from 'vitest';
import { createTokenizer } from '../../src/search/fold.ts';
import { indexNames, matchNames } from '../../src/search/match-names.ts';
import type { Name } from '../../src/search/name.ts';
import { readPinyin } from '../../src/search/read-pinyin.ts';
import { parseQuery } from '../../src/search/query.ts';
import { buildScriptMap } from '../../src/search/script-map.ts';

const tokenize = createTokenizer(buildScriptMap());
const name = (
  kind: Name['kind'],
  zh: string,
  en: string,
  altZh: string[] = [],
  altEn: string[] = [],
): Name => ({
  kind,
  id: en,
  zh,
  en,
  alt: { zh: altZh, en: altEn },
  readings: [zh, ...altZh].map((form) => ({ form, reading: readPinyin(form) })),
});
const NAMES = [
  name('county', '安溪县', 'Anxi County', ['安溪'], ['Anxi']),
  name('mechanism', '三单制', 'Three-list system'),
  name('mechanism', '干部“召回管理”', 'Cadre recall', ['召回'], ['recall management']),
  name('mechanism', '绿色通道', 'Green channel'),
];
const find = (raw: string): string[] =>
  matchNames(parseQuery(raw, tokenize), indexNames(NAMES, tokenize)).map(({ name: { zh } }) => zh);

describe('matchNames', () => {
  test.each([
    ['三单制', ['三单制']],
    ['三單制', ['三单制']],
    ['san dan zhi', ['三单制']],
    ['sandanzhi', ['三单制']],
    ['Sān dān zhì', ['三单制']],
    ['sdz', ['三单制']],
    ['anxi', ['安溪县']],
    ['ax', ['安溪县']],
    ['干部召回', ['干部“召回管理”']],
    ['recall', ['干部“召回管理”']],
    ['cadre rec', ['干部“召回管理”']],
    ['lvsetongdao', ['绿色通道']],
    ['lusetongdao', ['绿色通道']],
    ['单制', ['三单制']],
    ['san1 dan1 zhi4', ['三单制']],
    ['san1dan1zhi4', ['三单制']],
    ['recalling cadres', ['干部“召回管理”']],
    ['"cadre recalls"', []],
    ['list system', ['三单制']],
    ['systems lists', ['三单制']],
    ['zzz', []],
    ['a', []],
    ['', []],
    ['.*', []],
    ['<img src=x>', []],
  ])('%s', (raw, found) => {
    expect(find(raw)).toEqual(found);
  });

  test('a whole name leads before one that only holds the words', () => {
    const names = [
      name('mechanism', '农村电商', 'Rural commerce'),
      name('mechanism', '电商', 'Commerce'),
    ];
    const found = matchNames(parseQuery('电商', tokenize), indexNames(names, tokenize));
    expect(found.map(({ name: { zh } }) => zh)).toEqual(['电商', '农村电商']);
  });
});
