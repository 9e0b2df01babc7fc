import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/content/read.ts';
import { collectNames } from '../../src/search/collect-names.ts';
import type { Name } from '../../src/search/name.ts';
import { addEnglish, parseNameTable } from '../../src/search/parse-names.ts';
import { buildScriptMap } from '../../src/search/script-map.ts';
import { writeEnglishNames, writeNameTable } from '../../src/search/write-names.ts';

/** What a reader may wait for, and so many names must fit into it. */
const MAX_BYTES = 15_000;
const ROOM_FOR = 500;

const script = buildScriptMap();
/** As our own server sends it. */
const measure = (value: unknown): number =>
  brotliCompressSync(JSON.stringify(value), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  }).byteLength;

let names: Name[];
beforeAll(async () => {
  names = collectNames(await readCorpus(join(import.meta.dirname, '../..')));
});

describe('the tables of names', () => {
  test('are read back as they were collected, every name of the corpus', () => {
    const read = parseNameTable(writeNameTable(names, script)).names;
    addEnglish(read, writeEnglishNames(names));
    const withoutReadings = (list: readonly Name[]): unknown[] =>
      list.map(({ kind, id, zh, en, alt }) => ({ kind, id, zh, en, alt }));
    expect(withoutReadings(read)).toEqual(withoutReadings(names));
    for (const [index, { zh, readings }] of names.entries()) {
      for (const reading of readings) expect(read[index]?.readings, zh).toContainEqual(reading);
    }
  });

  test('carry the traditional forms of every character in them', () => {
    const { script: carried } = parseNameTable(writeNameTable(names, script));
    const characters = new Set(names.flatMap(({ zh, alt }) => [...zh, ...alt.zh.join('')]));
    const expected = [...script].filter(([, to]) => characters.has(to));
    expect(carried).toEqual(new Map(expected.sort(([a], [b]) => (a < b ? -1 : 1))));
    expect(carried.size).toBeGreaterThan(100);
  });

  test(`have room for ${ROOM_FOR} names`, () => {
    const bytes = measure(writeNameTable(names, script));
    expect((bytes / names.length) * Math.max(ROOM_FOR, names.length)).toBeLessThan(MAX_BYTES);
    expect(measure(writeEnglishNames(names))).toBeLessThan(MAX_BYTES);
  });

  test('refuse a name that would break a row', () => {
    const broken: Name = {
      kind: 'mechanism',
      id: 'a',
      zh: '三\n单',
      en: 'a',
      alt: { zh: [], en: [] },
      readings: [],
    };
    expect(() => writeNameTable([broken], script)).toThrow('三\n单');
  });
});
