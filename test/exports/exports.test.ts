import { describe, expect, it } from 'vitest';
import { collectEvidence } from '../../src/evidence/collect-evidence.ts';
import { exportsOf } from '../../src/exports/exports.ts';
import { serializeAnnotations } from '../../src/exports/serialize-annotations.ts';
import { createCorpus, SEED_NAME, SEED_TEXT } from '../corpus-factory.ts';
import { checkOpenData } from '../contract/checkers/check-open-data.ts';
import type { OpenData } from '../contract/checkers/open-data.ts';

const corpus = createCorpus({
  'content/translations/tiny.yaml':
    '- { id: p3s1, zh: 全县选派干部。, en: The county sent cadres. }\n',
});
const { records } = collectEvidence(corpus);
const files = exportsOf(corpus, records);
const parse = <T>(path: string): T =>
  JSON.parse(files.find((file) => file.path === path)?.body ?? 'null') as T;

describe('exportsOf', () => {
  it('lists every file in the order of its path', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'data/anchors.json',
      'data/annotations.jsonld',
      'data/audit.json',
      'data/datapackage.json',
      'data/figures.csv',
      'data/ledger/tiny.json',
      'data/mechanisms.json',
      'data/mechanisms.jsonld',
      'data/mechanisms.ttl',
      'data/sources.json',
      'mechanisms/ganbu-zhaohui.jsonld',
      'mechanisms/ganbu-zhaohui.md',
      'mechanisms/wenze.jsonld',
      'mechanisms/wenze.md',
      'sources/tiny.md',
    ]);
  });

  it('ends each file with one newline', () => {
    expect(files.filter(({ body }) => !/[^\n]\n$/u.test(body))).toEqual([]);
  });

  it('gives the same bytes again', () => {
    expect(exportsOf(corpus, [...records].reverse())).toEqual(files);
  });

  it('keeps the keys of the contract, in its order', () => {
    const [source] = parse<OpenData['sources']>('data/sources.json');
    expect(Object.keys(source ?? {}).join(' ')).toBe(
      'id seed sha256 span title subtitle publisher authors published dates genre counties text sentences',
    );
    expect(source?.sentences.find(({ id }) => id === 'p3s1')).toEqual({
      id: 'p3s1',
      start: 61,
      end: 68,
      en: 'The county sent cadres.',
    });
  });

  it('names a standard motivation for each kind of evidence', () => {
    const graph = parse<OpenData['annotations']>('data/annotations.jsonld')['@graph'];
    expect([...new Set(graph.map(({ motivation }) => motivation))].sort()).toEqual([
      'classifying',
      'describing',
      'linking',
    ]);
  });

  it('passes the independent checkers', () => {
    const data: OpenData = {
      sources: parse('data/sources.json'),
      ledgers: { tiny: parse('data/ledger/tiny.json') },
      annotations: parse('data/annotations.jsonld'),
      seeds: { [SEED_NAME]: new Uint8Array(Buffer.from(SEED_TEXT)) },
    };
    expect(data.annotations['@graph']).toHaveLength(records.length);
    expect(checkOpenData(data)).toEqual([]);
  });

  it('rejects evidence from a source that the corpus does not hold', () => {
    expect(() => serializeAnnotations({ ...corpus, sources: new Map() }, records)).toThrow(
      'Unexpected source "tiny"',
    );
  });
});
