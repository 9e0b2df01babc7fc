import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Report } from '../report/problem.ts';
import { ANCHORS_FILE } from './read-anchors.ts';
import { reportUnreadable } from './reading.ts';

/** Folders of `content/` that `readCorpus` reads whole; other folders have readers of their own. */
const FOLDERS = ['sources', 'translations', 'mechanisms', 'counties', 'figures', 'checks', 'coverage'];
const FILES = [
  ANCHORS_FILE,
  ...['categories', 'outside', 'redirects', 'terms'].map((name) => `content/${name}.yaml`),
];
const RE_HIDDEN = /(?:^|\/)\./u;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function listFolder(root: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .map((path) => path.split(sep).join('/'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function loadText(root: string, file: string, report: Report): Promise<[string, string][]> {
  try {
    const bytes = await readFile(join(root, file));
    return [[file, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]];
  } catch (error) {
    // A missing file is reported by the reader that requires it.
    if (isMissing(error)) return [];
    if (!(error instanceof TypeError)) throw error;
    reportUnreadable(report, { file }, 'Unexpected bytes, expected UTF-8', 'save it as UTF-8');
    return [];
  }
}

/** Loads the text of every file that the corpus is made of, by path from `root`. Hidden files are passed over. */
export async function loadFiles(root: string, report: Report): Promise<Map<string, string>> {
  const listed = await Promise.all(FOLDERS.map((folder) => listFolder(root, `content/${folder}`)));
  const paths = [...listed.flat(), ...FILES];
  const visible = paths.filter((path) => !RE_HIDDEN.test(path)).sort();
  const loaded = await Promise.all(visible.map((file) => loadText(root, file, report)));
  return new Map(loaded.flat());
}
