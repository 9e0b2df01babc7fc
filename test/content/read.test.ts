import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../src/content/read.ts';
import { BuildError } from '../../src/report/build-error.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures/tiny');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gazetteer-read-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('reads a project from disk; missing folders are empty', async () => {
  const corpus = await readCorpus(FIXTURE);
  expect([...corpus.sources.keys()]).toEqual(['tiny']);
  expect([...corpus.mechanisms.keys()]).toEqual(['ganbu-zhaohui']);
  expect(corpus.counties.size + corpus.figures.size + corpus.translations.size).toBe(0);
  const source = corpus.sources.get('tiny')!;
  expect(source.text).toBe('基础扎实\n𠮷县选派干部。效果明显。\n图为现场');
  expect(source.paragraphs.map(({ id, kind, codePointStart, codePointEnd }) => [id, kind, codePointStart, codePointEnd])).toEqual([
    ['p1', 'heading', 0, 4],
    ['p2', 'paragraph', 5, 17],
    ['p4', 'caption', 18, 22],
  ]);
  expect(source.sentences.map(({ id, paragraph }) => [id, paragraph])).toEqual([
    ['p1s1', 'p1'],
    ['p2s1', 'p2'],
    ['p2s3', 'p2'],
    ['p4s1', 'p4'],
  ]);
  for (const { text, codePointStart, codePointEnd } of source.sentences) {
    expect(Array.from(source.text).slice(codePointStart, codePointEnd).join('')).toBe(text);
  }
});

test('keeps the body of a mechanism in both languages, and the line of each key', async () => {
  const { body, lineOf } = (await readCorpus(FIXTURE)).mechanisms.get('ganbu-zhaohui')!;
  expect(body).toEqual({ en: 'More words.', zh: '更多的话。' });
  expect([lineOf('label.zh'), lineOf('at.a1.quote'), lineOf('at.a9'), lineOf('')]).toEqual([2, 8, 6, 2]);
});

test('throws one error that carries every problem, sorted by where it reads', async () => {
  const root = join(folder, 'broken');
  await cp(FIXTURE, root, { recursive: true });
  await writeFile(join(root, 'content/categories.yaml'), 'a: {}\na: {}\n');
  await writeFile(join(root, 'content/outside.yaml'), Uint8Array.from([0xd6, 0xd0]));
  await rm(join(root, 'content/sources/tiny.ledger.json'));
  const error = await readCorpus(root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BuildError);
  if (!(error instanceof BuildError)) return;
  const places = error.problems.map(({ place, message }) => `${place.file}:${place.line ?? ''} ${message}`);
  expect(places).toEqual([
    'content/outside.yaml: Unexpected bytes, expected UTF-8',
    'content/sources/tiny.ledger.json: Unexpected gap, expected this file',
    expect.stringContaining('content/categories.yaml:2 Unexpected YAML, expected a valid document: Map keys must be unique'),
    'content/outside.yaml: Unexpected gap, expected this file',
  ]);
});
