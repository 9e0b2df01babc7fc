import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { resolveFigures } from '../../src/audit/resolve-figure.ts';
import type { Corpus } from '../../src/content/corpus.ts';
import { readCorpus } from '../../src/content/read.ts';
import { collectEvidence } from '../../src/evidence/collect-evidence.ts';
import { serializeDatapackage } from '../../src/exports/serialize-datapackage.ts';
import { serializeFigures } from '../../src/exports/serialize-figures.ts';
import { writeCsv } from '../../src/exports/write-csv.ts';
import { type DataPackage, parseCsv, readTable } from './read-table.ts';

const CONTRACT =
  'id,source,subject_zh,subject_en,value,unit_zh,unit_en,value_normalized,unit_normalized,qualifier,as_of,as_of_basis,kind,scope,sentence,quote';

describe('the table of figures', () => {
  let corpus: Corpus;
  let csv: string;
  let dataPackage: DataPackage;
  beforeAll(async () => {
    corpus = await readCorpus(join(import.meta.dirname, '../..'));
    csv = serializeFigures(corpus, collectEvidence(corpus).records);
    dataPackage = JSON.parse(serializeDatapackage(csv)) as DataPackage;
  });

  it('begins with the columns of the contract', () => {
    expect(csv.slice(0, CONTRACT.length + 1)).toBe(`${CONTRACT},`);
  });

  it('loads with the types that the package states, every figure once', () => {
    const ids = readTable(dataPackage, csv).map(({ id }) => id);
    expect(ids).toEqual([...resolveFigures(corpus).figures.keys()]);
  });

  it('gives numbers as printed and normalized, with the sentence that states them', () => {
    const rows = readTable(dataPackage, csv);
    const find = (id: string) => rows.find((row) => row['id'] === id);
    expect(find('anxi-poor-before')).toMatchObject({
      value: 3.08,
      unit_zh: '万人',
      unit_en: 'ten thousand people',
      value_normalized: 30800,
      unit_normalized: 'person',
      sentence: 'p1s2',
      precision: 100,
    });
    expect(find('anxi-firm-funds')).toMatchObject({
      value: 1600,
      unit_zh: '万元',
      value_normalized: 16000000,
      unit_normalized: 'yuan',
      qualifier: 'more-than',
    });
    expect(find('linkou-land-area')).toMatchObject({
      value: 6.5,
      unit_normalized: 'mu',
      hectares: 0.4333,
    });
    expect(find('zizhong-olive-income')).toMatchObject({
      value: 3,
      value_to: 10,
      value_normalized: 30000,
      value_to_normalized: 100000,
    });
    expect(find('chongli-days-since')).toMatchObject({ value: null, several: 1 });
    expect(find('qinhuangdao-fund')).toMatchObject({ set: true, per: 'year' });
  });

  it('counts people as persons, whatever the measure word, and things by what they are', () => {
    const rows = readTable(dataPackage, csv);
    const units = Object.fromEntries(rows.map((row) => [row['id'], row['unit_normalized']]));
    expect(units).toMatchObject({
      'anxi-liushan-members': 'person',
      'zizhong-industry-workers': 'person',
      'zizhong-journal-issues': 'issue',
      'zizhong-film-clicks': 'click',
      'linkou-survey-visits': 'visit',
    });
    expect(csv).not.toContain('person-time');
  });

  it('has no printed value where no number is printed, and no English unit where no unit is', () => {
    const rows = readTable(dataPackage, csv);
    const half = rows.find(({ id }) => id === 'qinhuangdao-groups-surveying');
    expect(half).toMatchObject({ value: null, value_normalized: 50, qualifier: 'nearly' });
    for (const row of rows) {
      if (row['unit_zh'] === null || row['unit_zh'] === '')
        expect(row['unit_en'] ?? '', String(row['id'])).toBe('');
    }
  });

  it('says of every yearly and monthly sum, and of every average, what it is for each of', () => {
    const RE_PER = /\b(?:yearly|a year|each month|per person)\b/u;
    const rows = readTable(dataPackage, csv);
    const yearly = rows.filter(
      ({ kind, subject_en: subject }) =>
        (kind === 'money' || kind === 'frequency') && RE_PER.test(String(subject)),
    );
    expect(yearly.length).toBeGreaterThan(7);
    expect(yearly.filter(({ per }) => per === null || per === '')).toEqual([]);
  });

  it('places each figure in a sentence that its quotation touches', () => {
    for (const row of readTable(dataPackage, csv)) {
      const source = corpus.sources.get(String(row['source']));
      const sentence = source?.sentences.find(({ id }) => id === row['sentence']);
      expect(sentence?.text).toContain(row['text']);
      expect(source?.text).toContain(row['quote']);
    }
  });

  it('is a valid package: name, path, size and checksum', () => {
    const [resource] = dataPackage.resources;
    expect(dataPackage.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    for (const name of [dataPackage.name, resource?.name])
      expect(name).toMatch(/^[a-z0-9][a-z0-9._-]*$/u);
    expect(resource).toMatchObject({ path: 'figures.csv', encoding: 'utf-8' });
    expect(resource?.bytes).toBe(Buffer.byteLength(csv));
    expect(resource?.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
  });

  it('rejects a table that does not fit its package', () => {
    const change = (from: string, to: string) => () =>
      readTable(dataPackage, csv.replace(from, to));
    expect(change('91.3,%', '"91,3",%')).toThrow('no number');
    expect(change(',undated,', ',guessed,')).toThrow('not in the enumeration');
    expect(change('anxi-poor-after,', 'anxi-poor-before,')).toThrow('id is not unique');
    expect(change('id,source', 'source,id')).toThrow('another header');
    expect(change(',p1s2,', ',p0s2,')).toThrow('does not match');
  });
});

describe('writeCsv', () => {
  it('quotes what RFC 4180 has quoted, and nothing else', () => {
    const rows = [
      ['a', 'b,c', 'say "x"', '“一”'],
      ['', '1\n2', ' d ', 'e'],
    ];
    expect(writeCsv(rows)).toBe('a,"b,c","say ""x""",“一”\r\n,"1\n2", d ,e\r\n');
    expect(parseCsv(writeCsv(rows))).toEqual(rows);
  });
});
