import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, type Quad, Store, Writer } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/content/read.ts';
import { collectEvidence } from '../../src/evidence/collect-evidence.ts';
import { exportsOf } from '../../src/exports/exports.ts';
import { toDefinedTerm } from '../../src/exports/defined-term.ts';
import { createMechanismModels } from '../../src/exports/mechanism-model.ts';
import { writeTurtle } from '../../src/exports/write-turtle.ts';
import { createCorpus, type FileChanges } from '../corpus-factory.ts';
import { checkScheme, SKOS } from './check-scheme.ts';

const ROOT = join(import.meta.dirname, '../..');
const SITE = 'https://gazetteer.example';

/** The files that a corpus exports, by path. */
function exportAll(corpus: ReturnType<typeof createCorpus>): Map<string, string> {
  const { records } = collectEvidence(corpus);
  return new Map(exportsOf(corpus, records).map(({ path, body }) => [path, body]));
}
const tiny = (changes: FileChanges = {}): Map<string, string> => exportAll(createCorpus(changes));
/** Quads as sorted N-Quads. There are no blank nodes, so that equal graphs give equal lines. */
const toLines = (quads: readonly Quad[]): string[] =>
  new Writer({ format: 'N-Quads' })
    .quadsToString([...quads])
    .trim()
    .split('\n')
    .sort();
const readTurtle = (turtle: string): Quad[] => new Parser().parse(turtle);
async function readJsonLd(text: string): Promise<Quad[]> {
  const nquads = await jsonld.toRDF(JSON.parse(text) as object, {
    format: 'application/n-quads',
  });
  return new Parser({ format: 'N-Quads' }).parse(String(nquads));
}

describe('the concept scheme of the tiny world', () => {
  const files = tiny();

  it('says the same in Turtle and in JSON-LD, read by libraries that know the standards', async () => {
    const turtle = toLines(readTurtle(files.get('data/mechanisms.ttl') ?? ''));
    expect(turtle.length).toBeGreaterThan(30);
    expect(turtle).toEqual(toLines(await readJsonLd(files.get('data/mechanisms.jsonld') ?? '')));
  });

  it('tags its languages in Turtle as in JSON-LD, letter for letter', () => {
    const tags = (file: string, tag: RegExp): string[] => [
      ...new Set([...(files.get(file) ?? '').matchAll(tag)].flatMap(([, found]) => found ?? [])),
    ];
    const turtle = tags('data/mechanisms.ttl', /"@([A-Za-z-]+)/gu).sort();
    expect(turtle).toEqual(['en', 'zh-Hans', 'zh-Hant', 'zh-Latn-pinyin']);
    const written = tags('data/mechanisms.jsonld', /"(en|zh-[A-Za-z-]+)":/gu).sort();
    expect(turtle).toEqual(written);
  });

  it('gives labels in four languages, two of them derived', () => {
    const [recall] = JSON.parse(files.get('data/mechanisms.json') ?? '[]') as { label: object }[];
    expect(recall?.label).toEqual({
      'zh-Hans': '干部“召回管理”',
      'zh-Hant': '幹部“召回管理”',
      'zh-Latn-pinyin': 'gàn bù zhào huí guǎn lǐ',
      en: 'Cadre recall',
    });
  });

  it('carries quotations as examples, sentences as sources, annotations as evidence', () => {
    const store = new Store(readTurtle(files.get('data/mechanisms.ttl') ?? ''));
    const objects = (property: string): string[] =>
      store
        .getObjects(`${SITE}/mechanisms/ganbu-zhaohui/`, property, null)
        .map(({ value }) => value);
    expect(objects(`${SKOS}example`)).toEqual([
      '建立干部“召回管理”机制，对3名科级领导干部进行“召回”',
    ]);
    expect(objects('http://purl.org/dc/terms/source')).toEqual([`${SITE}/sources/tiny/#p2s2`]);
    expect(objects('http://purl.org/dc/terms/isReferencedBy')).toEqual([
      `${SITE}/data/annotations.jsonld#ganbu-zhaohui.a1`,
    ]);
  });

  it('has the categories on top, and a mechanism below its category once', () => {
    const store = new Store(readTurtle(files.get('data/mechanisms.ttl') ?? ''));
    const broader = (id: string): string[] =>
      store
        .getObjects(`${SITE}/mechanisms/${id}/`, `${SKOS}broader`, null)
        .map(({ value }) => value);
    expect(broader('wenze')).toEqual([`${SITE}/mechanisms/#supervision`]);
    expect(broader('ganbu-zhaohui')).toEqual([`${SITE}/mechanisms/wenze/`]);
  });

  it('writes one concept beside each page, the same as in the scheme', async () => {
    const twin = await readJsonLd(files.get('mechanisms/ganbu-zhaohui.jsonld') ?? '');
    const scheme = await readJsonLd(files.get('data/mechanisms.jsonld') ?? '');
    const own = scheme.filter(
      ({ subject }) => subject.value === `${SITE}/mechanisms/ganbu-zhaohui/`,
    );
    expect(toLines(twin)).toEqual(toLines(own));
  });

  it('keeps the integrity conditions of SKOS', () => {
    expect(checkScheme(readTurtle(files.get('data/mechanisms.ttl') ?? ''))).toEqual([]);
  });

  it('refuses a key that the context does not know', () => {
    const node = { id: `${SITE}/x`, type: 'Concept', hidden: 'x' };
    expect(() => writeTurtle([node])).toThrow('Unexpected key "hidden"');
  });
});

describe('checkScheme', () => {
  const broken = (extra: string): string[] =>
    checkScheme(readTurtle(`${tiny().get('data/mechanisms.ttl') ?? ''}\n${extra}`));
  const RECALL = `<${SITE}/mechanisms/ganbu-zhaohui/>`;
  const TOP = `<${SITE}/mechanisms/#supervision>`;

  it.each([
    [
      'related and broader at a distance',
      `${RECALL} skos:related ${TOP} .`,
      'related to what is broader',
    ],
    ['a cycle', `${TOP} skos:broader ${RECALL} .`, 'cycle'],
    [
      'two preferred labels of a language',
      `${RECALL} skos:prefLabel "Recall"@en .`,
      'two prefLabels',
    ],
    [
      'a label both preferred and alternative',
      `${RECALL} skos:altLabel "Cadre recall"@en .`,
      'both prefLabel and altLabel',
    ],
    [
      'broader without its inverse',
      `<${SITE}/x> a skos:Concept ; skos:broader ${TOP} .`,
      'no inverse',
    ],
    ['a concept that is not in the scheme', `<${SITE}/y> a skos:Concept .`, 'outside the scheme'],
  ])('rejects %s', (_, turtle, message) => {
    expect(broken(turtle).join('\n')).toContain(message);
  });
});

describe('the concept scheme of the project', () => {
  let files = new Map<string, string>();
  beforeAll(async () => {
    files = exportAll(await readCorpus(ROOT));
  });

  it('keeps the integrity conditions of SKOS', () => {
    const quads = readTurtle(files.get('data/mechanisms.ttl') ?? '');
    expect(quads.length).toBeGreaterThan(5000);
    expect(checkScheme(quads)).toEqual([]);
  });

  it('says the same in Turtle and in JSON-LD', async () => {
    expect(toLines(readTurtle(files.get('data/mechanisms.ttl') ?? ''))).toEqual(
      toLines(await readJsonLd(files.get('data/mechanisms.jsonld') ?? '')),
    );
  });
});

describe('the Markdown twin', () => {
  it('says in both languages what the page says', () => {
    const file = join(import.meta.dirname, 'fixtures/ganbu-zhaohui.md');
    expect(tiny().get('mechanisms/ganbu-zhaohui.md')).toBe(readFileSync(file, 'utf8'));
  });

  it('takes markup in a name for text', () => {
    const changes: FileChanges = {
      'content/mechanisms/wenze.md': ['en: Accountability', 'en: "*A* <b>b</b> [c](d) # e"'],
    };
    const markdown = tiny(changes).get('mechanisms/wenze.md') ?? '';
    expect(markdown).toContain('# 问责 \\*A\\* \\<b>b\\</b> \\[c]\\(d) # e');
  });
});

describe('toDefinedTerm', () => {
  it('gives a DefinedTerm of the set of all mechanisms', () => {
    const corpus = createCorpus();
    const [recall] = createMechanismModels(corpus, collectEvidence(corpus).records);
    expect(toDefinedTerm(recall!)).toMatchObject({
      '@type': 'DefinedTerm',
      '@id': `${SITE}/mechanisms/ganbu-zhaohui/`,
      termCode: 'ganbu-zhaohui',
      inDefinedTermSet: `${SITE}/mechanisms/`,
    });
  });
});

describe('data/anchors.json', () => {
  it('gives every address with its status and its redirect', () => {
    const files = tiny({
      'content/redirects.yaml':
        '/mechanisms/old/: /mechanisms/wenze/\n/figures/#old: { withdrawn: { zh: 误, en: Wrong } }\n',
      'anchors.lock.json': JSON.stringify({
        mechanism: ['/mechanisms/old/'],
        attestation: ['/mechanisms/old/#a1'],
        figure: ['/figures/#old'],
      }),
    });
    const anchors = JSON.parse(files.get('data/anchors.json') ?? '[]') as { path: string }[];
    expect(anchors).toHaveLength(43);
    expect(anchors.find(({ path }) => path === '/mechanisms/old/')).toEqual({
      path: '/mechanisms/old/',
      id: 'old',
      kind: 'mechanism',
      status: 'redirected',
      redirect: '/mechanisms/wenze/',
      reason: null,
    });
    expect(anchors.find(({ path }) => path === '/figures/#old')).toMatchObject({
      status: 'withdrawn',
      redirect: null,
      reason: { zh: '误', en: 'Wrong' },
    });
    expect(anchors.find(({ path }) => path === '/mechanisms/old/#a1')).toMatchObject({
      id: 'a1',
      kind: 'attestation',
      status: 'redirected',
      redirect: '/mechanisms/wenze/',
    });
    expect(anchors.find(({ path }) => path === '/counties/anxi/#s2')).toMatchObject({
      kind: 'statement',
      status: 'current',
    });
    expect(anchors.find(({ path }) => path === '/sources/tiny/#p2s1')).toMatchObject({
      id: 'p2s1',
      kind: 'sentence',
      status: 'current',
    });
  });
});
