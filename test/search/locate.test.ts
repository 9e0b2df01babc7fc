import { Converter } from 'opencc-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAssets } from '../../src/search/client/assets.ts';
import { createLocate } from '../../src/search/client/locate.ts';
import type { Located } from '../../src/search/client/located.ts';
import { countPlaces } from '../../src/search/client/render-located.ts';
import { splitPaste } from '../../src/search/split-paste.ts';
import { openRealIndex, type RealIndex } from './real-index.ts';

let opened: RealIndex;
let locate: (text: string) => Promise<Located[]>;

beforeAll(async () => {
  opened = await openRealIndex();
  locate = createLocate(createAssets(), opened.engine);
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
});

const listSentences = () =>
  [...opened.corpus.sources.values()].flatMap(({ id, sentences }) =>
    sentences.map((sentence) => ({
      path: `/sources/${id}/`,
      id: sentence.id,
      text: sentence.text,
    })),
  );
const RE_MARKS = /[\p{P}\s]/gu;
const holds = (located: readonly Located[], path: string, id: string): boolean =>
  located.some(
    (one) =>
      one.state === 'found' &&
      one.places.some((place) => place.page.path === path && place.first === id),
  );

describe('createLocate', () => {
  const toTraditional = Converter({ from: 'cn', to: 't' });
  test.each([
    ['as it stands', (text: string) => text],
    ['without marks', (text: string) => text.replaceAll(RE_MARKS, '')],
    ['in traditional characters', toTraditional],
  ])('leads every sentence of the sources to itself, pasted %s', async (_, toPaste) => {
    for (const { path, id, text } of listSentences()) {
      const paste = toPaste(text);
      // A sentence of marks alone stands everywhere and nowhere.
      if (!/[\p{L}\p{N}]/u.test(paste)) continue;
      expect(holds(await locate(paste), path, id), `${path}#${id} ${paste}`).toBe(true);
    }
  });

  test('leads every translated sentence to itself', async () => {
    for (const [source, { entries }] of opened.corpus.translations) {
      for (const { id, en } of entries) {
        if (!id.startsWith('p') || id === 'pageTitle' || en.includes(':zh[')) continue;
        if (!/[\p{L}\p{N}]/u.test(en)) continue;
        expect(holds(await locate(en), `/sources/${source}/`, id), `${source} ${id}`).toBe(true);
      }
    }
  });

  test.each([
    ['资中县坚持“四抓四强”吹响党建引领 决战决胜脱贫攻坚集结号', '/sources/zizhong/', 'title'],
    ['三单制', '/sources/suiyang/', 'subtitle'],
    ['Party Building Gathers People’s Hearts', '/sources/suiyang/', 'title'],
    ['丁本俊', '/sources/suiyang/', 'authors'],
    ['下足绣花功夫 决战脱贫攻坚', '/sources/zizhong/', 'pageTitle'],
  ])('leads what stands at the head of a source there: %s', async (paste, path, line) => {
    expect(holds(await locate(paste), path, line)).toBe(true);
  });

  test('a headline is found together with what follows it', async () => {
    const { title, subtitle, text } = opened.corpus.sources.get('suiyang') ?? {};
    const [located] = await locate(
      `${title ?? ''}\n${subtitle ?? ''}\n${text?.slice(0, 40) ?? ''}`,
    );
    expect(located).toMatchObject({ state: 'found', places: [{ first: 'title', last: 'p2s1' }] });
  });

  test('a passage over two paragraphs is found as one', async () => {
    const [source] = opened.corpus.sources.values();
    const text =
      source?.paragraphs
        .slice(1, 3)
        .map((paragraph) => paragraph.text)
        .join('\n') ?? '';
    const located = await locate(text);
    expect(located).toHaveLength(1);
    expect(located[0]).toMatchObject({
      state: 'found',
      places: [{ first: 'p2s1', page: { path: `/sources/${source?.id ?? ''}/` } }],
    });
  });

  test('counts every sentence that holds a phrase, and shows the first of them', async () => {
    const sentences = listSentences().filter(({ text }) => text.includes('贫困户'));
    const [located] = await locate('贫困户');
    expect(sentences.length).toBeGreaterThan(40);
    expect(located).toMatchObject({ state: 'found', total: sentences.length });
    if (located?.state !== 'found') return;
    expect(located.places).toHaveLength(10);
    expect(countPlaces(located, 'en')).toContain(`${sentences.length} places`);
    expect(countPlaces(located, 'en')).toContain('the first 10 are shown');
  });

  test('says where a text departs from the nearest sentence', async () => {
    const [located] = await locate(
      '建立干部召回管理机制，对脱贫攻坚责任落实不到位、精准扶贫工作不力的4名科级领导干部进行召回',
    );
    expect(located?.state).toBe('departs');
    if (located?.state !== 'departs') return;
    expect(located.place.page.path).toBe('/sources/anxi/');
    const words = located.differences.map(({ kind, text }) => `${kind}:${text}`);
    expect(words).toContain('source:3');
    expect(words).toContain('paste:4');
    const source = located.differences.filter(({ kind }) => kind !== 'paste');
    expect(source.map(({ text }) => text).join('')).toMatch(/^建立干部“召回管理”机制，对脱贫/u);
  });

  test('a quotation that leaves out the middle is found by its clauses', async () => {
    const located = await locate('建立干部召回管理机制，对4名科级领导干部进行召回');
    expect(located.map(({ state }) => state)).toEqual(['found', 'departs']);
  });

  test('a number is not found inside a longer one', async () => {
    const located = await locate('152户贫困户');
    expect(located.map(({ state }) => state)).not.toContain('found');
  });

  test.each([
    ['今天天气很好，我们去公园散步吧。', ['none']],
    ['The weather is fine and we go for a walk.', ['none']],
    ['', []],
    ['，。！“”', []],
    ['\ud800👩‍👩‍👧', []],
  ])('%s', async (paste, states) => {
    expect((await locate(paste)).map(({ state }) => state)).toEqual(states);
  });

  test('100,000 characters do no harm', async () => {
    const found = await locate('干部召回制度不在此处'.repeat(10_000));
    expect(found.length).toBeGreaterThan(0);
  }, 120_000);
});

describe('a paste that repeats itself', () => {
  const MOST_MILLISECONDS = 1000;

  test.each([
    ['县', 1],
    ['a', 1],
    ['干部', 1],
    ['扶贫', 1],
    ['贫困户干', 2],
    ['全县建档立卡贫困人口', 16],
    ['poor households ', 16],
    ['全县建档立卡贫困人口，', 24],
  ])('of %s is answered within a second, each sentence once', async (unit, most) => {
    const text = unit.repeat(16_000 / unit.length);
    await locate('干部');
    const start = performance.now();
    const located = await locate(text);
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
    expect(located.length).toBeGreaterThan(0);
    const pieces = located.map(({ paste }) => paste);
    expect(new Set(pieces).size).toBe(pieces.length);
    expect(pieces.length).toBeLessThanOrEqual(most + 1);
  });
});

describe('splitPaste', () => {
  test('cuts at the ends of sentences and lines, and what has none at a sentence’s length', () => {
    expect(splitPaste('甲。“乙！”丙\n丁')).toEqual(['甲。', '“乙！”', '丙', '丁']);
    expect(splitPaste('One 3.5 two. Three four.')).toEqual(['One 3.5 two.', 'Three four.']);
    expect(splitPaste('县'.repeat(400)).map(({ length }) => length)).toEqual([160, 160, 80]);
  });
});
