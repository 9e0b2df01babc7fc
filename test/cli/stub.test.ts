import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeStub } from '../../src/cli/stub.ts';

const FIXTURE = join(import.meta.dirname, '../content/fixtures/tiny');
const FILE = 'content/translations/tiny.yaml';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gazetteer-stub-'));
  await cp(FIXTURE, root, { recursive: true });
});
afterEach(async () => {
  await rm(root, { recursive: true });
});
const read = (file: string) => readFile(join(root, file), 'utf8');

test('writes an entry for each title and sentence, in the order of the source', async () => {
  expect(await writeStub(root, ['translation', 'tiny'])).toMatch(/entries added$/u);
  const entries = parse(await read(FILE)) as { id: string; en: string }[];
  expect(entries.map(({ id }) => id).slice(-4)).toEqual(['p1s1', 'p2s1', 'p2s3', 'p4s1']);
  expect(entries[0]).toMatchObject({ id: 'title', en: 'TODO' });
});

test('fills gaps in their place, changes nothing that stands there, and is at rest the second time', async () => {
  await writeStub(root, ['translation', 'tiny']);
  const whole = parse(await read(FILE)) as { id: string; zh: string; en: string }[];
  const kept =
    '# my remark\n- id: p2s1\n  zh: 旧的\n  en: "Mine: 1"\n  note: { en: Mine., zh: 自注。 }\n';
  await writeFile(join(root, FILE), kept);
  await writeStub(root, ['translation', 'tiny']);
  const text = await read(FILE);
  const entries = parse(text) as { id: string }[];
  expect(text).toContain('# my remark');
  expect(entries.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
  expect(entries.find(({ id }) => id === 'p2s1')).toEqual({
    id: 'p2s1',
    zh: '旧的',
    en: 'Mine: 1',
    note: { en: 'Mine.', zh: '自注。' },
  });
  expect(await writeStub(root, ['translation', 'tiny'])).toBe(`${FILE}: 0 entries added`);
  expect(await read(FILE)).toBe(text);
});

test('begins a mechanism, and does not write over one', async () => {
  await writeStub(root, ['mechanism', 'san-dan-zhi']);
  expect(await read('content/mechanisms/san-dan-zhi.md')).toContain('definition:');
  await expect(writeStub(root, ['mechanism', 'ganbu-zhaohui'])).rejects.toThrow('Unexpected file');
  await expect(writeStub(root, ['mechanism', '../x'])).rejects.toThrow('Unexpected id "../x"');
});

test('refuses an unknown source, an unknown kind and a missing id', async () => {
  await expect(writeStub(root, ['translation', 'huge'])).rejects.toThrow(
    'Unexpected source "huge"',
  );
  await expect(writeStub(root, ['county', 'anxi'])).rejects.toThrow('Unexpected kind "county"');
  await expect(writeStub(root, ['translation'])).rejects.toThrow('Usage');
});
