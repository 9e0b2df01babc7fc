import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST, ROOT } from '../../src/cli/paths.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { runBuild } from '../run-build.ts';

/** A machine unlike the one of the first build. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'zh_CN.UTF-8',
  LC_ALL: 'zh_CN.UTF-8',
  NODE_ENV: 'development',
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-again-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** `path sha256` of every file. */
function listHashes(dist: string): string[] {
  return listFiles(dist).map((file) => {
    const bytes = readFileSync(join(dist, file));
    return `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
  });
}

it('a second clean build, in another time zone and locale, gives the same bytes', () => {
  const again = join(folder, 'dist');
  runBuild(again, ELSEWHERE, 'pipe');
  expect(listHashes(again)).toEqual(listHashes(DIST));
});

it('one more byte in one file is noticed', () => {
  const copy = join(folder, 'copy');
  cpSync(DIST, copy, { recursive: true });
  expect(listHashes(copy)).toEqual(listHashes(DIST));
  appendFileSync(join(copy, 'index.html'), ' ');
  expect(listHashes(copy)).not.toEqual(listHashes(DIST));
});

/** Files that name a folder of the machine that built them. */
function listFilesThatName(folderName: string, dist: string): string[] {
  return listFiles(dist).filter((file) => readFileSync(join(dist, file)).includes(folderName));
}

it('no file names the folder in which it was built', () => {
  expect(listFilesThatName(ROOT, DIST)).toEqual([]);
});

it('a file that names a folder is noticed', () => {
  const copy = join(folder, 'copy');
  cpSync(DIST, copy, { recursive: true });
  appendFileSync(join(copy, '404.html'), `<!-- ${ROOT}/src -->`);
  expect(listFilesThatName(ROOT, copy)).toEqual(['404.html']);
});
