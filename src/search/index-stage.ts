import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from '../content/corpus.ts';
import { readCorpus } from '../content/read.ts';
import { LANGS } from '../content/schemas/text.ts';
import { collectFigures } from './collect-figures.ts';
import { listAttestingUnits } from './collect-mechanisms.ts';
import { collectNames } from './collect-names.ts';
import { collectPages } from './collect-pages.ts';
import { collectSitePages } from './collect-site-pages.ts';
import { writeFigures } from './figure-table.ts';
import { createTokenizer } from './fold.ts';
import { listAbout } from './indexed-record.ts';
import { createNamesOf, type Name, namePath } from './name.ts';
import { openSearchPath, toOpenSearch } from './opensearch.ts';
import { packBlocks } from './pack-blocks.ts';
import type { Facets, SearchFigure, SearchPage } from './records.ts';
import { buildScriptMap, restrictScriptMap } from './script-map.ts';
import { writeScriptPairs } from './script-pairs.ts';
import { type SearchIndex, writeFacets } from './search-index.ts';
import type { Tokenize } from './token.ts';
import { writeEnglishNames, writeNameTable } from './write-names.ts';
import { writePostings } from './write-postings.ts';

/** Up to so many bytes of texts the client reads all of them: less to send than an index of them. */
const MOST_BYTES_READ = 1_500_000;
/** Of many texts a block is a source or so, 4 KB as it is sent: few of them answer a phrase. */
const BYTES_A_BLOCK = 10_000;
/** Where every figure has a row, once the page is built. */
const FIGURES_PAGE = 'figures/index.html';

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value)}\n`);
}

/** Every token that a query could match, in texts, names or figures. */
function collectVocabulary({ pages, names, figures }: Searched, tokenize: Tokenize): Set<string> {
  const vocabulary = new Set<string>();
  const add = (raw: string): void => {
    for (const { token } of tokenize(raw)) vocabulary.add(token);
  };
  for (const { records } of pages) for (const { text } of records) add(text);
  for (const { zh, alt } of names) for (const form of [zh, ...alt.zh]) add(form);
  for (const { subject } of figures) add(subject.zh);
  return vocabulary;
}

/** Everything that is searched. */
export interface Searched {
  pages: readonly SearchPage[];
  names: readonly Name[];
  figures: readonly SearchFigure[];
  /** Of the names, in their order. */
  facets: readonly Facets[];
  /** Figures have rows on a page of their own. */
  hasFigureRows: boolean;
}

function collectFacets(corpus: Corpus, names: readonly Name[]): Facets[] {
  return names.map(({ kind, id }) => {
    const mechanism = kind === 'mechanism' ? corpus.mechanisms.get(id) : undefined;
    if (mechanism === undefined) return { units: [id], category: null };
    return { units: listAttestingUnits(corpus, mechanism), category: mechanism.category };
  });
}

/** All texts as one block where that is little to send; else blocks, and the keys that lead into them. */
async function writeTexts(
  { pages, names }: Searched,
  tokenize: Tokenize,
  folder: string,
): Promise<{ blocks: number; shards: number }> {
  const ordinals = new Map(names.map((name, ordinal) => [namePath(name), ordinal]));
  const texts = pages.flatMap(({ records }) => records.map(({ text }) => text));
  const bytes = new TextEncoder().encode(texts.join('')).byteLength;
  const isLittle = bytes <= MOST_BYTES_READ;
  const blocks = packBlocks(
    pages,
    (path) => ordinals.get(path),
    isLittle ? Number.POSITIVE_INFINITY : BYTES_A_BLOCK,
  );
  for (const [number, { pages: metas, zh, en }] of blocks.entries()) {
    await writeJson(join(folder, 'texts', `${number}.zh.json`), { pages: metas, zh });
    await writeJson(join(folder, 'texts', `${number}.en.json`), { en });
  }
  if (isLittle) return { blocks: blocks.length, shards: 0 };
  let at = 0;
  const ofBlocks = blocks.map((block) => pages.slice(at, (at += block.pages.length)));
  const namesOf = createNamesOf(names);
  const shards = writePostings(ofBlocks, tokenize, (page) => listAbout(page, namesOf));
  await mkdir(join(folder, 'keys'), { recursive: true });
  for (const [number, shard] of shards.entries()) {
    await writeJson(join(folder, 'keys', `${number}.json`), shard);
  }
  return { blocks: blocks.length, shards: shards.length };
}

/**
 * Writes `search/` below `outDir`: `names.json`, which answers first, `index.json`, `texts/`, where there are many
 * texts `keys/`, and `script.json` with the characters of no text. The same input gives the same bytes.
 */
export async function writeSearched(searched: Searched, outDir: string): Promise<SearchIndex> {
  const script = buildScriptMap();
  const tokenize = createTokenizer(script);
  const folder = join(outDir, 'search');
  await mkdir(join(folder, 'texts'), { recursive: true });
  const forms = restrictScriptMap(script, collectVocabulary(searched, tokenize));
  await writeJson(join(folder, 'names.json'), writeNameTable(searched.names, forms));
  const others = new Map([...script].filter(([from]) => !forms.has(from)));
  await writeJson(join(folder, 'script.json'), writeScriptPairs(others));
  const index: SearchIndex = {
    script: writeScriptPairs(forms),
    ...(await writeTexts(searched, tokenize, folder)),
    english: writeEnglishNames(searched.names),
    facets: writeFacets(searched.facets),
    figures: writeFigures(searched.figures, searched.hasFigureRows),
  };
  await writeJson(join(folder, 'index.json'), index);
  return index;
}

/** Writes everything that search needs below `outDir`. Returns figures for the log. */
export async function writeSearch(corpus: Corpus, outDir: string): Promise<string> {
  const names = collectNames(corpus);
  const pages = [...collectPages(corpus), ...(await collectSitePages(outDir))];
  const hasFigureRows = existsSync(join(outDir, FIGURES_PAGE));
  const figures = collectFigures(corpus, hasFigureRows);
  const searched = { pages, names, figures, facets: collectFacets(corpus, names), hasFigureRows };
  await writeSearched(searched, outDir);
  for (const lang of LANGS) {
    const file = join(outDir, openSearchPath(lang));
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, toOpenSearch(lang));
  }
  const paragraphs = pages.reduce((sum, { records }) => sum + records.length, 0);
  return `${paragraphs} paragraphs, ${names.length} names, ${figures.length} figures`;
}

/** The stage of the build. */
export async function indexStage(root: string, outDir: string): Promise<string> {
  return writeSearch(await readCorpus(root), outDir);
}
