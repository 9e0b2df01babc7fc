import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element } from 'hast';
import { readCorpus } from '../content/read.ts';
import { toEnglishPath, toPageLang } from '../site/page-types.ts';
import type { Site, SitePage } from '../site/read-site.ts';
import { writeCiteFiles } from './cite-files.ts';
import { listPageItems } from './cite-page.ts';
import type { CitedPage } from './page-item.ts';

const readText = ({ properties }: Element, name: string): string => String(properties[name] ?? '');

/** What a built page says of itself in its block of citations; undefined where it has none, as a page of errors. */
function readCitedPage(page: SitePage): CitedPage | undefined {
  const block = page.elements.find(({ properties }) => properties['id'] === 'cite');
  if (block === undefined) return undefined;
  return {
    lang: toPageLang(page.path),
    path: toEnglishPath(page.path),
    title: readText(block, 'dataTitle'),
    site: readText(block, 'dataSite'),
    version: readText(block, 'dataVersion'),
    released: readText(block, 'dataReleased') || null,
  };
}

const writeFile = (file: string, body: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
};

/** Writes the citation files of every page of a built site that carries citations. Gives one line of figures. */
export async function citeStage(
  root: string,
  site: Site,
  write: (file: string, body: string) => void = writeFile,
): Promise<string> {
  const corpus = await readCorpus(root);
  const files = [...site.pages.values()].flatMap((page) => {
    const cited = readCitedPage(page);
    return cited === undefined ? [] : writeCiteFiles(page.path, listPageItems(corpus, cited));
  });
  for (const { path, body } of files) write(join(site.dist, path), body);
  return `${files.length} files`;
}
