import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/content/corpus.ts';
import { toHref } from '../../src/search/client/to-href.ts';
import { writeSearch } from '../../src/search/index-stage.ts';
import { createCorpus } from '../corpus-factory.ts';
import { openSearch } from './open-search.ts';

/** What is lit on arrival is tested apart. */
const RE_MARK = /(?<=[?&])mark=[^&#]*&?/gu;
const folders: string[] = [];

async function build(corpus: Corpus): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  folders.push(folder);
  await writeSearch(corpus, folder);
  return folder;
}

async function readBytes(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files
    .sort()
    .map(async (file) => [file.slice(folder.length), await readFile(file, 'base64')] as const);
  return new Map(await Promise.all(bytes));
}

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

describe('writeSearch', () => {
  test('gives the same bytes for the same corpus, and others for another', async () => {
    const first = await readBytes(await build(createCorpus()));
    expect(await readBytes(await build(createCorpus()))).toEqual(first);
    const other = createCorpus({ 'content/mechanisms/wenze.md': ['对干部追责。', '对干部问责。'] });
    expect(await readBytes(await build(other))).not.toEqual(first);
  });

  test('writes the files that the client asks for, and no others', async () => {
    const names = [...(await readBytes(await build(createCorpus()))).keys()];
    expect(names).toEqual([
      '/opensearch.xml',
      '/search/index.json',
      '/search/names.json',
      '/search/script.json',
      '/search/texts/0.en.json',
      '/search/texts/0.zh.json',
      '/zh/opensearch.xml',
    ]);
  });
});

describe('search', () => {
  let opened: ReturnType<typeof openSearch>;
  beforeAll(async () => {
    opened = openSearch(await build(createCorpus()));
  });
  afterAll(() => {
    opened.restore();
  });

  async function ask(raw: string): Promise<string[]> {
    const answer = await opened.search(raw);
    const { hits } = await answer.rest();
    return hits.map(
      (hit) =>
        `${hit.match} ${toHref(hit, 'en')
          .replaceAll(RE_MARK, '')
          .replace(
            /[?&](?=#)/u,
            '',
          )} ${hit.marks.map(([start, end]) => hit.text.slice(start, end)).join('|')}`,
    );
  }

  test('names answer before the index loads', async () => {
    const { search: searchNames, asked, restore } = openSearch(folders[0] ?? '');
    const { names } = await searchNames('gbzh');
    expect(names.map(({ name }) => name.zh)).toEqual(['干部“召回管理”']);
    expect(asked).toEqual(['/search/names.json']);
    restore();
    opened = openSearch(folders[0] ?? '');
  });

  test.each([
    ['干部召回管理', ['exact /sources/tiny/#p2s2 干部“召回管理']],
    ['幹部「召回」管理', ['exact /sources/tiny/#p2s2 干部“召回管理']],
    ['3.08万', ['exact /sources/tiny/#p2s1 3.08万', 'exact /counties/anxi/#s1 3.08万']],
    ['4339人。建立', ['exact /sources/tiny/?to=p2s2#p2s1 4339人。建立']],
    ['干部。全县', ['exact /sources/tiny/?to=p3s2#p3s1 干部。全县']],
    ['39人', []],
    [
      'official',
      [
        'loose /counties/anxi/#s2 officials',
        'loose /mechanisms/ganbu-zhaohui/#definition Officials',
        'loose /mechanisms/wenze/#definition Officials',
      ],
    ],
    ['', []],
    ['，。', []],
    ['\ud800', []],
    ['👩‍👩‍👧', []],
    ['<script>alert(1)</script>', []],
    ['.*', []],
  ])('%s', async (raw, found) => {
    expect((await ask(raw)).toSorted()).toEqual(found.toSorted());
  });

  test('10,000 characters do no harm', async () => {
    const found = await ask('干部召回'.repeat(2500));
    expect(found.filter((hit) => !hit.startsWith('loose'))).toEqual([]);
  });

  test('shows the same sentence in the other language', async () => {
    const { hits } = await (await opened.search('干部被召回')).rest();
    expect(hits[0]?.other).toBe('Under cadre recall, officials were recalled.');
  });
});
