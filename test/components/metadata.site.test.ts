import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { DIST, ROOT } from '../../src/cli/paths.ts';
import { isFamily } from '../../src/exports/data-file.ts';
import { DATA_FILES } from '../../src/exports/data-files.ts';
import { SITE as ORIGIN } from '../../src/site/addresses.ts';
import { listFiles } from '../../src/site/list-files.ts';
import type { SitePage } from '../../src/site/read-site.ts';
import { PAGE_PER_TYPE, SITE } from '../gates/built-site.ts';

/** The words of schema.org, from types that others generate from it. */
const SCHEMA_WORDS = new Set(
  [
    ...readFileSync(join(ROOT, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8').matchAll(
      /"(?<word>[A-Za-z0-9]+)"/gu,
    ),
  ].map((match) => match.groups?.['word'] ?? ''),
);
const SCHEMA = 'http://schema.org/';

/** Stands for the remote context: plain words are schema.org's, and these hold addresses. */
const SCHEMA_CONTEXT = {
  '@context': {
    '@vocab': SCHEMA,
    ...Object.fromEntries(
      ['url', 'contentUrl', 'license', 'inDefinedTermSet', 'item'].map((word) => [
        word,
        { '@id': `${SCHEMA}${word}`, '@type': '@id' },
      ]),
    ),
  },
};

const documentLoader = (url: string) =>
  url === 'https://schema.org'
    ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: SCHEMA_CONTEXT })
    : Promise.reject(new Error(`Unexpected request for ${url}`));

function readBlock(page: SitePage): object {
  const block = page.elements.find(
    ({ tagName, properties }) =>
      tagName === 'script' && properties['type'] === 'application/ld+json',
  );
  const [text] = block?.children ?? [];
  return JSON.parse(text?.type === 'text' ? text.value : '') as object;
}

/** The data block as RDF, by a processor that refuses words it would have to drop. */
async function readTriples(data: object): Promise<Quad[]> {
  const options = { documentLoader, format: 'application/n-quads', safe: true } as const;
  return new Parser({ format: 'N-Quads' }).parse(
    (await jsonld.toRDF(data as never, options)) as never,
  );
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const listTypes = (quads: readonly Quad[], subject: string): string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === RDF_TYPE)
    .map(({ object }) => object.value.replace(SCHEMA, ''));

const PAGES = PAGE_PER_TYPE.map((path) => SITE.pages.get(path)!).filter(
  ({ path }) => !path.endsWith('404.html'),
);

describe('the data block of each type of page', () => {
  it('is RDF, and every word of schema.org in it exists', async () => {
    expect(PAGES.length).toBeGreaterThan(10);
    for (const page of PAGES) {
      const quads = await readTriples(readBlock(page));
      expect(quads.length, page.path).toBeGreaterThan(4);
      const used = quads.flatMap(({ predicate, object }) => [
        predicate.value,
        ...(predicate.value === RDF_TYPE ? [object.value] : []),
      ]);
      const words = used
        .filter((iri) => iri.startsWith(SCHEMA))
        .map((iri) => iri.slice(SCHEMA.length));
      expect(
        words.filter((word) => !SCHEMA_WORDS.has(word)),
        page.path,
      ).toEqual([]);
      const others = used.filter((iri) => !iri.startsWith(SCHEMA) && iri !== RDF_TYPE);
      expect(others.every((iri) => iri.startsWith('http://www.w3.org/ns/prov#'))).toBe(true);
    }
  });

  it('is rejected where a word is not schema.org’s, or a context would be fetched', async () => {
    expect(SCHEMA_WORDS.has('ScholarlyArticle') && SCHEMA_WORDS.has('inDefinedTermSet')).toBe(true);
    expect(SCHEMA_WORDS.has('scholarlyThing')).toBe(false);
    await expect(readTriples({ '@context': 'https://other.example', a: 1 })).rejects.toThrow();
  });

  it('says what the page is about, by its own address in both languages', async () => {
    const about = [
      ['/mechanisms/san-dan-zhi/', 'DefinedTerm'],
      ['/counties/anxi/', 'AdministrativeArea'],
      ['/sources/anxi/', 'ScholarlyArticle'],
      ['/data/', 'Dataset'],
      ['/mechanisms/', 'DefinedTermSet'],
      ['/', 'WebSite'],
    ] as const;
    for (const [path, type] of about)
      for (const lang of ['', '/zh']) {
        const quads = await readTriples(readBlock(SITE.pages.get(`${lang}${path}`)!));
        expect(listTypes(quads, `${ORIGIN}${path}`), `${lang}${path}`).toContain(type);
        expect(listTypes(quads, `${ORIGIN}${lang}${path}#main`)).toEqual(['WebPage']);
      }
  });

  it('leads from a source to its seed by the ledger, in the words of PROV', async () => {
    const PROV = 'http://www.w3.org/ns/prov#';
    const quads = await readTriples(readBlock(SITE.pages.get('/sources/suiyang/')!));
    const follow = (subject: string, predicate: string): string =>
      quads.find(
        (quad) => quad.subject.value === subject && quad.predicate.value === `${PROV}${predicate}`,
      )?.object.value ?? '';
    const source = `${ORIGIN}/sources/suiyang/`;
    const activity = follow(source, 'wasGeneratedBy');
    expect(follow(source, 'wasDerivedFrom')).toBe(follow(activity, 'used'));
    expect(follow(activity, 'used')).toMatch(/\/seeds\/003_/u);
    const plan = follow(follow(activity, 'qualifiedAssociation'), 'hadPlan');
    expect(SITE.files.has(plan.replace(ORIGIN, ''))).toBe(true);
  });
});

/** The `content` of the meta tags of a page by `name` or `property`. */
function readMeta(page: SitePage): Map<string, string[]> {
  const metas = page.elements.filter(({ tagName }) => tagName === 'meta');
  const pairs = metas.map(({ properties }): [string, string] => [
    String(properties['name'] ?? properties['property'] ?? ''),
    String(properties['content'] ?? ''),
  ]);
  const groups = Map.groupBy(pairs, ([name]) => name);
  return new Map([...groups].map(([name, all]) => [name, all.map(([, content]) => content)]));
}

describe('the head', () => {
  it('names for every page an image that a decoder reads, of the size that it promises', () => {
    for (const page of PAGES) {
      const meta = readMeta(page);
      const [address = ''] = meta.get('og:image') ?? [];
      const { width, height } = PNG.sync.read(readFileSync(join(DIST, new URL(address).pathname)));
      expect([String(width), String(height)]).toEqual([
        meta.get('og:image:width')?.[0],
        meta.get('og:image:height')?.[0],
      ]);
      expect(meta.get('og:title')?.[0]).not.toBe('');
      expect(meta.get('twitter:card')).toEqual(['summary_large_image']);
    }
  });

  it('has the tags of the article on both languages of a source, and on no other page', () => {
    for (const page of PAGES)
      expect(readMeta(page).has('citation_title'), page.path).toBe(
        page.path.includes('/sources/') && !/\/sources\/$/u.test(page.path),
      );
    const [english, chinese] = ['/sources/suiyang/', '/zh/sources/suiyang/'].map((path) =>
      readMeta(SITE.pages.get(path)!),
    );
    expect(english?.get('citation_title')).toEqual(chinese?.get('citation_title'));
    expect(english?.get('citation_journal_title')).toEqual(['遵义']);
    expect(english?.get('citation_author')).toEqual(['丁, 本俊']);
  });

  it('names the feed, which is there, and the page of changes links to it', () => {
    const links = (page: SitePage): unknown[] =>
      page.elements
        .filter(({ properties }) => properties['type'] === 'application/atom+xml')
        .map(({ properties }) => properties['href']);
    for (const page of PAGES) expect(links(page), page.path).toEqual(['/about/changes/feed.atom']);
    expect(SITE.files.has('/about/changes/feed.atom')).toBe(true);
    for (const path of ['/about/changes/', '/zh/about/changes/']) {
      const anchors = SITE.pages.get(path)!.elements.filter(({ tagName }) => tagName === 'a');
      expect(anchors.map(({ properties }) => properties['href'])).toContain(
        '/about/changes/feed.atom',
      );
    }
  });

  it('names the address to cite: of a view of a source, the source', () => {
    const find = (path: string): unknown =>
      SITE.pages
        .get(path)!
        .elements.find(({ properties }) => String(properties['rel']) === 'cite-as')?.properties[
        'href'
      ];
    expect(find('/sources/anxi/original/')).toBe(`${ORIGIN}/sources/anxi/`);
    expect(find('/zh/mechanisms/san-dan-zhi/')).toBe(`${ORIGIN}/zh/mechanisms/san-dan-zhi/`);
  });
});

describe('the open data', () => {
  const files = listFiles(join(DIST, 'data')).filter(
    (file) => /\.(?:json|jsonld|csv|ttl)$/u.test(file) && !file.endsWith('cite.json'),
  );
  const toPattern = (path: string): RegExp =>
    new RegExp(`^${path.replace(/<[a-z]+>/u, '[^/]+')}$`, 'u');

  it('are all explained on their page, each once, and nothing is explained that is not there', () => {
    for (const file of files) {
      const entries = DATA_FILES.filter(({ path }) => toPattern(path).test(`/data/${file}`));
      expect(entries.length, file).toBe(1);
    }
    for (const entry of DATA_FILES)
      expect(
        [...SITE.files].some((file) => toPattern(entry.path).test(file)),
        entry.path,
      ).toBe(true);
    expect(DATA_FILES.filter(isFamily).length).toBeGreaterThan(0);
  });

  it('every column of the table of figures is explained', () => {
    const header = readFileSync(join(DIST, 'data/figures.csv'), 'utf8')
      .split('\r\n')[0]!
      .split(',');
    const told = DATA_FILES.find(({ path }) => path === '/data/figures.csv')!.fields.flatMap(
      ({ name }) => name.split(', '),
    );
    expect(header.filter((column) => !told.includes(column))).toEqual([]);
  });

  const run = (program: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    return stdout;
  };
  const example = (name: string): string => join(DIST, 'data/examples', name);

  it('the Python examples run as they are printed', () => {
    const counted = run('python3', example('count_figures.py'), join(DIST, 'data'));
    const rows = readFileSync(join(DIST, 'data/figures.csv'), 'utf8').split('\r\n').length - 2;
    expect(counted.trimEnd().split('\n').at(-1)).toMatch(/^figures \d+$/u);
    expect(Number(counted.trimEnd().split(' ').at(-1))).toBeLessThanOrEqual(rows);
    const { '@graph': graph } = JSON.parse(
      readFileSync(join(DIST, 'data/annotations.jsonld'), 'utf8'),
    ) as { '@graph': unknown[] };
    expect(run('python3', example('find_quotations.py'), DIST)).toBe(
      `sources ${String(readSources())}\nquotations found ${String(graph.length)}\n`,
    );
  });

  const hasR = spawnSync('Rscript', ['--version']).status === 0;
  it.skipIf(!hasR)('the R example prints the same lines as the Python one', () => {
    expect(run('Rscript', example('count_figures.R'), join(DIST, 'data'))).toBe(
      run('python3', example('count_figures.py'), join(DIST, 'data')),
    );
  });
});

function readSources(): number {
  return (JSON.parse(readFileSync(join(DIST, 'data/sources.json'), 'utf8')) as unknown[]).length;
}
