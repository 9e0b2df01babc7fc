import { Converter } from 'opencc-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectNames } from '../../src/search/collect-names.ts';
import type { Name } from '../../src/search/name.ts';
import { readPinyin } from '../../src/search/read-pinyin.ts';
import { openRealIndex, type RealIndex } from './real-index.ts';

let opened: RealIndex;
let names: Name[];

beforeAll(async () => {
  opened = await openRealIndex();
  names = collectNames(opened.corpus);
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
});

const findFirst = async (raw: string): Promise<string | undefined> =>
  (await (await opened.search(raw)).rest()).names[0]?.name.id;

/** Queries that do not lead to their name; a name that shares a reading with another is none of them. */
async function findMisled(toQuery: (form: string) => string, lang: 'zh' | 'en'): Promise<string[]> {
  const misled: string[] = [];
  for (const { id, [lang]: label, alt } of names) {
    for (const form of [label, ...alt[lang]]) {
      const query = toQuery(form);
      if (query !== '' && (await findFirst(query)) !== id) misled.push(`${query} (${id})`);
    }
  }
  return misled;
}

const toTraditional = (to: 't' | 'tw' | 'hk') => Converter({ from: 'cn', to });

describe('every label and alias of the corpus leads with its own mechanism or place', () => {
  test.each([
    ['as written', (form: string) => form],
    ['in traditional characters', toTraditional('t')],
    ['in the characters of Taiwan', toTraditional('tw')],
    ['in the characters of Hong Kong', toTraditional('hk')],
    ['in pinyin', (form: string) => readPinyin(form).replaceAll(' ', '')],
    ['in pinyin with blanks', readPinyin],
    ['between quotation marks', (form: string) => `“${form}”`],
  ])('%s', async (_, toQuery) => {
    expect(names.length).toBeGreaterThan(300);
    expect(await findMisled(toQuery, 'zh')).toEqual([]);
  });

  test('in English', async () => {
    expect(await findMisled((form) => form, 'en')).toEqual([]);
  });

  test('by the initials of its pinyin, among the names that share them', async () => {
    for (const { id, readings } of names) {
      for (const { reading } of readings) {
        const initials = reading.split(' ').map(([initial]) => initial ?? '');
        if (initials.length < 2) continue;
        const found = (await (await opened.search(initials.join(''))).rest()).names;
        expect(
          found.map(({ name }) => name.id),
          initials.join(''),
        ).toContain(id);
      }
    }
  });

  test.each([
    ['召回 安溪', 'ganbu-zhaohui'],
    ['cadre recall anxi', 'ganbu-zhaohui'],
    ['召回 绥阳', undefined],
    ['六项重点工作', 'fupin-dangzhibu-liuxiang-renwu'],
  ])('%s leads to the mechanism %s', async (raw, id) => {
    expect(await findFirst(raw)).toBe(id);
  });

  test('a name that is none leads nowhere', async () => {
    expect(await findFirst('不在此处的机制')).toBeUndefined();
  });
});
