import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpus } from '../content/read.ts';
import type { Corpus } from '../content/corpus.ts';
import { buildIndex } from './build-index.ts';
import { collectGroups } from './collect-groups.ts';
import { createTokenizer } from './fold.ts';
import { collectNames } from './collect-names.ts';
import type { Name } from './name.ts';
import { writeEnglishNames, writeNameTable } from './write-names.ts';
import type { SearchGroup } from './records.ts';
import { buildScriptMap, restrictScriptMap } from './script-map.ts';
import { writeScriptPairs } from './script-pairs.ts';
import type { Tokenize } from './token.ts';

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value)}\n`);
}

/** Every token that a query could match, in texts or in names. */
function collectVocabulary(
  groups: readonly SearchGroup[],
  names: readonly Name[],
  tokenize: Tokenize,
): Set<string> {
  const texts = groups.flatMap(({ pages }) => pages.flatMap(({ records }) => records));
  const raws = [
    ...texts.map(({ text }) => text),
    ...names.flatMap(({ zh, alt }) => [zh, ...alt.zh]),
  ];
  return new Set(raws.flatMap((raw) => tokenize(raw).map(({ token }) => token)));
}

/**
 * Writes everything that search needs below `outDir`: `pagefind/` (the index), `search/names.json` (names and
 * script map), `search/records.json` and `search/texts/<group>.json`. Returns figures for the log.
 */
export async function writeSearch(corpus: Corpus, outDir: string): Promise<string> {
  const script = buildScriptMap();
  const tokenize = createTokenizer(script);
  const groups = collectGroups(corpus);
  const names = collectNames(corpus);
  const folder = join(outDir, 'search');
  await mkdir(join(folder, 'texts'), { recursive: true });
  const vocabulary = collectVocabulary(groups, names, tokenize);
  const forms = restrictScriptMap(script, vocabulary);
  await writeJson(join(folder, 'names.json'), writeNameTable(names, forms));
  await writeJson(join(folder, 'names-en.json'), writeEnglishNames(names));
  const records = await buildIndex(groups, tokenize, outDir);
  await writeJson(join(folder, 'records.json'), {
    ...records,
    script: writeScriptPairs(forms),
  });
  for (const { id, pages } of groups) {
    await writeJson(join(folder, 'texts', `${id}.json`), pages);
  }
  const count = groups.reduce(
    (sum, { pages }) => sum + pages.reduce((all, page) => all + page.records.length, 0),
    0,
  );
  return `${count} paragraphs, ${names.length} names`;
}

/** The stage of the build. */
export async function indexStage(root: string, outDir: string): Promise<string> {
  return writeSearch(await readCorpus(root), outDir);
}
