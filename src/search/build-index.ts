import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { BuildError } from '../report/build-error.ts';
import type { Tokenize } from './token.ts';
import type { RecordTable, SearchGroup } from './records.ts';
import { SIGNS } from './signs.ts';

/** The language of the index, whatever is in it: it stems English words and leaves Han tokens alone. */
const INDEX_LANGUAGE = 'en';
/** The parts of Pagefind that the client asks for. Fragments stay out: the texts are kept once, by page. */
const RE_SERVED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|[^/]+\.pf_meta|index\/[^/]+\.pf_index)$/u;
const RE_FRAGMENT = /^fragment\/en_(?<hash>[0-9a-f]+)\.pf_fragment$/u;
/** Stands before the content of each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

function assertNoErrors(doing: string, errors: readonly string[]): void {
  if (errors.length === 0) return;
  throw new BuildError(
    'index',
    errors.map((message) => ({
      check: 'build-index',
      severity: 'error',
      place: { file: 'dist/pagefind', at: doing },
      message: `Unexpected answer of Pagefind, expected none: ${message}`,
      mend: 'run the build again; if it stays, look at the record that is named',
    })),
  );
}

/** Adds one record for each paragraph, one by one: another order gives other bytes. */
async function addRecords(
  index: PagefindIndex,
  groups: readonly SearchGroup[],
  tokenize: Tokenize,
): Promise<void> {
  const records = groups.flatMap(({ pages }) => pages.flatMap((page) => page.records));
  for (const [ordinal, { text }] of records.entries()) {
    const content = tokenize(text)
      .map(({ token }) => token)
      .join(' ');
    // Values of `meta` would be indexed as words, so the address is the only thing that a record carries.
    const record = { url: String(ordinal), content, language: INDEX_LANGUAGE };
    const { errors } = await index.addCustomRecord(record);
    assertNoErrors(`record ${ordinal}`, errors);
  }
}

/** The ordinal that a fragment carries as its address. */
function readOrdinal({ content }: IndexFile): number {
  const json = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
  return Number((JSON.parse(json) as { url: string }).url);
}

function listHashes(files: readonly IndexFile[]): string[] {
  const hashes: string[] = [];
  for (const file of files) {
    const hash = RE_FRAGMENT.exec(file.path)?.groups?.['hash'];
    if (hash !== undefined) hashes[readOrdinal(file)] = hash;
  }
  return hashes;
}

function toRecordTable(
  groups: readonly SearchGroup[],
  files: readonly IndexFile[],
): Omit<RecordTable, 'script'> {
  const sizes = groups.map(({ id, pages }) => ({
    id,
    records: pages.reduce((sum, { records }) => sum + records.length, 0),
  }));
  const hashes = listHashes(files);
  const count = sizes.reduce((sum, { records }) => sum + records, 0);
  if (new Set(hashes).size !== count) {
    throw new RangeError(
      `Unexpected ${new Set(hashes).size} fragments, expected ${count}, one for each paragraph`,
    );
  }
  return { hashes: hashes.join(' '), groups: sizes };
}

async function writeFiles(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/**
 * Builds the full-text index of the groups into `<outDir>/pagefind/` and gives the table that leads from its
 * fragments back to the records. Deterministic for the same groups. Throws what Pagefind reports.
 */
export async function buildIndex(
  groups: readonly SearchGroup[],
  tokenize: Tokenize,
  outDir: string,
): Promise<Omit<RecordTable, 'script'>> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: INDEX_LANGUAGE,
      includeCharacters: SIGNS,
    });
    assertNoErrors('create', errors);
    if (index === undefined) throw new TypeError('Unexpected absence of an index, expected one');
    await addRecords(index, groups, tokenize);
    const { files, errors: writing } = await index.getFiles();
    assertNoErrors('files', writing);
    await writeFiles(
      files.filter(({ path }) => RE_SERVED.test(path)),
      join(outDir, 'pagefind'),
    );
    return toRecordTable(groups, files);
  } catch (error) {
    if (error instanceof BuildError) throw error;
    throw new Error('index: Pagefind failed', { cause: error });
  } finally {
    await close();
  }
}
