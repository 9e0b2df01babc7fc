import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../../src/cli/bench-search/random.ts';
import type { Source } from '../../src/content/corpus.ts';
import type { Hit } from '../../src/search/client/hit.ts';
import { toHref } from '../../src/search/client/to-href.ts';
import { openSearch } from './open-search.ts';
import { openRealIndex, type RealIndex } from './real-index.ts';

const PHRASES = 500;
/** Tokens as a reader counts them; written apart from `src/search`, so that the two can disagree. */
const RE_TOKEN =
  /\p{Script=Han}|\d{1,3}(?:,\d{3})+(?!\d)|\d+|[A-Za-z]+|[+%‰□]|(?<=\d)[.\-~～—](?=\d)|(?<=[\p{L}\d])\/(?=[\p{L}\d])/gu;

interface Place {
  source: string;
  paragraph: string;
  text: string;
  tokens: string[];
}

const RE_SIGN = /^[.\-~～—/]$/u;
const RE_RANGE = /[~～—]/gu;
const toTokens = (text: string): string[] =>
  (text.match(RE_TOKEN) ?? []).map((token) =>
    token.replaceAll(',', '').replaceAll(RE_RANGE, '-').toLowerCase(),
  );
/** What is printed above an article, line by line. */
const listHead = (source: Source): [id: string, text: string | null][] => [
  ['pageTitle', source.pageTitle],
  ['publisher', source.publisher],
  ['reposter', source.reposter],
  ['authors', source.authors.join('、')],
  ['editor', source.editor],
  ['title', source.title],
  ['subtitle', source.subtitle],
];
const listPlaces = (sources: Iterable<Source>): Place[] =>
  [...sources].flatMap((source) => {
    const body = source.paragraphs.map(({ id, text }) => [id, text] as const);
    return [...listHead(source), ...body].flatMap(([paragraph, text]) =>
      text === null || text === ''
        ? []
        : [{ source: source.id, paragraph, text, tokens: toTokens(text) }],
    );
  });
const holds = ({ tokens }: Place, phrase: readonly string[]): boolean =>
  ` ${tokens.join(' ')} `.includes(` ${phrase.join(' ')} `);

/** Slices of the sources' text, from one token to another, with the marks between them. */
function pickPhrases(places: readonly Place[], count: number): string[] {
  const random = createRandom(20_161_231);
  const phrases: string[] = [];
  while (phrases.length < count) {
    const text = places[random(places.length)]?.text ?? '';
    const tokens = [...text.matchAll(RE_TOKEN)];
    const start = random(tokens.length);
    const first = tokens[start];
    const last = tokens[start + 1 + random(7)];
    if (first === undefined || last === undefined) continue;
    // A sign at an end is no token there.
    if (RE_SIGN.test(first[0]) || RE_SIGN.test(last[0])) continue;
    phrases.push(text.slice(first.index, last.index + last[0].length));
  }
  return phrases;
}

let opened: RealIndex;

beforeAll(async () => {
  opened = await openRealIndex();
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
});

async function findExact(raw: string): Promise<Hit[]> {
  const { hits } = await (await opened.search(raw)).rest();
  return hits.filter(
    ({ match, page, lang }) => match === 'exact' && page.kind === 'passage' && lang === 'zh',
  );
}
const toPlaces = (hits: readonly Hit[]): string[] =>
  [...new Set(hits.map(({ page, first }) => `${page.path}${first.replace(/s\d+$/u, '')}`))].sort();

describe('search in the real sources', () => {
  test('random phrases are found in every paragraph that holds them, and in no other', async () => {
    const places = listPlaces(opened.corpus.sources.values());
    const phrases = pickPhrases(places, PHRASES);
    for (const raw of phrases) {
      const phrase = toTokens(raw);
      const expected = places
        .filter((place) => holds(place, phrase))
        .map(({ source, paragraph }) => `/sources/${source}/${paragraph}`)
        .sort();
      expect(toPlaces(await findExact(raw)), raw).toEqual(expected);
    }
  });

  test.each([
    ['干部召回', 'anxi', '干部“召回'],
    ['幹部召回', 'anxi', '干部“召回'],
    ['一降一提', undefined, '一降一提'],
  ])('%s is found in its sentence', async (raw, source, marked) => {
    const hits = await findExact(raw);
    expect(hits.length).toBeGreaterThan(0);
    for (const { page, first, text, marks } of hits) {
      if (source !== undefined) expect(page.path).toBe(`/sources/${source}/`);
      const sentences = [...opened.corpus.sources.values()].flatMap((one) => one.sentences);
      expect(sentences.find(({ id, text: own }) => id === first && own === text)).toBeDefined();
      const words = marks.map(([start, end]) => text.slice(start, end));
      expect(words.map((word) => word.replaceAll(/[“”]/gu, ''))).toContain(
        marked.replaceAll(/[“”]/gu, ''),
      );
    }
  });

  test.each([
    ['党建聚民心', '/sources/suiyang/?mark=党建聚民心#main'],
    ['吹响党建引领', '/sources/zizhong/?mark=吹响党建引领#main'],
    ['绥阳“三单制”党建扶贫模式见闻', '/sources/suiyang/?mark=绥阳“三单制”党建扶贫模式见闻#main'],
    ['丁本俊', '/sources/suiyang/?mark=丁本俊#main'],
    ['民生经济网', '/sources/linkou/?mark=民生经济网#main'],
  ])('%s stands at the head of a source', async (raw, href) => {
    const hits = await findExact(raw);
    expect(hits.map((hit) => decodeURIComponent(toHref(hit, 'en')))).toContain(href);
  });

  test('a phrase never runs from one line of a head into the next', async () => {
    expect(await findExact('民富绥阳')).toEqual([]);
  });

  test.each([
    ['召回 安溪', '/sources/anxi/', '召回'],
    ['安溪县 召回', '/sources/anxi/', '召回'],
    ['suiyang bees', '/sources/suiyang/', 'bees'],
    ['Suiyang honey', '/sources/suiyang/', 'honey'],
    ['recalled Anxi', '/sources/anxi/', 'recalled'],
  ])('%s finds a word in the source about the place', async (raw, path, marked) => {
    const { hits, suggestions } = await (await opened.search(raw)).rest();
    const passages = hits.filter(({ page }) => page.kind === 'passage');
    expect(new Set(passages.map(({ page }) => page.path))).toContain(path);
    expect(passages.every(({ page }) => page.path === path)).toBe(true);
    const words = passages.flatMap(({ text, marks }) =>
      marks.map(([start, end]) => text.slice(start, end).toLowerCase()),
    );
    expect(words).toContain(marked.toLowerCase());
    expect(suggestions).toEqual([]);
  });

  test('a place alone is not enough: some of the words stand in the paragraph', async () => {
    expect((await (await opened.search('饕餮 安溪')).rest()).hits).toEqual([]);
  });

  test('a reader of Chinese who asks in Chinese is sent no English before it is needed', async () => {
    const { search, asked, restore } = openSearch(opened.folder);
    const ask = async (raw: string): Promise<number> =>
      (await (await search(raw, { isChineseFirst: true })).rest()).hits.length;
    expect(await ask('干部召回')).toBeGreaterThan(0);
    expect(asked).not.toContain('/search/texts/0.en.json');
    expect(await ask('recalled')).toBeGreaterThan(0);
    expect(asked).toContain('/search/texts/0.en.json');
    restore();
  });

  test('a query in other characters is said to be read as all of it is, also at first', async () => {
    const { search, restore } = openSearch(opened.folder);
    const { query } = await (await search('檯賬')).rest();
    expect(query.converted).toBe('台账');
    restore();
  });

  test.each(['en', 'zh'] as const)('leads to pages in the reader’s language: %s', async (lang) => {
    for (const raw of ['recalled', '召回', 'officials']) {
      const { hits } = await (await opened.search(raw)).rest();
      expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) {
        expect(toHref(hit, lang).startsWith('/zh/')).toBe(lang === 'zh');
        const isLit = toHref(hit, lang).includes('mark=');
        expect(isLit).toBe(hit.page.kind === 'passage' || hit.lang === lang);
      }
    }
  });

  test('a number is not found inside a longer one', async () => {
    const hits = await findExact('3名');
    for (const { text, marks } of hits) {
      for (const [start] of marks) expect(text.slice(0, start)).not.toMatch(/\d$/u);
    }
  });
});
