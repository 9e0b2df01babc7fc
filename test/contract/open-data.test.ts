import { describe, expect, it } from 'vitest';
import { CHECKERS, checkOpenData } from './checkers/check-open-data.ts';
import type { OpenData, PublishedSelector } from './checkers/open-data.ts';
import { createTinyData } from './tiny-data.ts';

type Tamper = (data: OpenData) => void;

const source = (data: OpenData, index: number) => data.sources[index]!;
const selector = (data: OpenData, type: string): PublishedSelector =>
  data.annotations['@graph'][0]!.target.selector.find((one) => one.type === type)!;
const seedOf = (data: OpenData): Uint8Array => data.seeds['000_tiny.txt']!;

const TAMPERINGS: [keyof typeof CHECKERS, string, Tamper][] = [
  [
    'checkShape',
    'an unknown key of a source',
    (data) => Object.assign(source(data, 0), { extra: 1 }),
  ],
  [
    'checkShape',
    'a missing key of a source',
    (data) => Reflect.deleteProperty(source(data, 0), 'publisher'),
  ],
  ['checkShape', 'a sentence id that is none', (data) => (source(data, 0).sentences[0]!.id = 's1')],
  ['checkShape', 'a sentence id twice', (data) => (source(data, 0).sentences[1]!.id = 'p1s1')],
  ['checkShape', 'an edit of no kind', (data) => (data.ledgers['one']![0]!.kind = 'guess')],
  ['checkShape', 'an edit without a rule', (data) => (data.ledgers['one']![0]!.rules = [])],
  ['checkShape', 'a missing ledger', (data) => Reflect.deleteProperty(data.ledgers, 'two')],
  [
    'checkShape',
    'an annotation twice',
    (data) => data.annotations['@graph'].push(data.annotations['@graph'][0]!),
  ],
  [
    'checkShape',
    'another context',
    (data) => (data.annotations['@context'] = 'https://example.test/'),
  ],
  ['checkShape', 'no source at all', (data) => (data.sources = [])],
  ['checkSeeds', 'a changed byte of the seed', (data) => (seedOf(data)[0]! ^= 1)],
  ['checkSeeds', 'another checksum', (data) => (source(data, 0).sha256 = '0'.repeat(64))],
  ['checkSeeds', 'a missing seed', (data) => (data.seeds = {})],
  ['checkSeeds', 'a gap between spans', (data) => (source(data, 1).span[0] += 1)],
  ['checkSeeds', 'spans that overlap', (data) => (source(data, 0).span[1] += 1)],
  ['checkSeeds', 'a tail that belongs to no article', (data) => (source(data, 1).span[1] -= 1)],
  [
    'checkLedger',
    'a changed character of the text',
    (data) => (source(data, 0).text = '县长，坏。天晴。'),
  ],
  ['checkLedger', 'another "before"', (data) => (data.ledgers['one']![1]!.before = ';')],
  ['checkLedger', 'another "after"', (data) => (data.ledgers['one']![1]!.after = '；')],
  ['checkLedger', 'a forgotten edit', (data) => data.ledgers['one']!.pop()],
  ['checkLedger', 'edits out of order', (data) => data.ledgers['one']!.reverse()],
  ['checkLedger', 'an edit outside the span', (data) => (data.ledgers['two']![0]!.bytes = [0, 1])],
  [
    'checkSentences',
    'a sentence that ends early',
    (data) => (source(data, 0).sentences[0]!.end = 4),
  ],
  ['checkSentences', 'sentences that overlap', (data) => (source(data, 0).sentences[1]!.start = 4)],
  ['checkSentences', 'a missing sentence', (data) => source(data, 0).sentences.pop()],
  [
    'checkSentences',
    'two paragraphs on one line',
    (data) => (source(data, 0).sentences[1]!.id = 'p2s1'),
  ],
  ['checkSentences', 'offsets in UTF-16', (data) => (source(data, 1).sentences[0]!.end = 9)],
  [
    'checkAnnotations',
    'another quotation',
    (data) => (selector(data, 'TextQuoteSelector').exact = '长，坏'),
  ],
  [
    'checkAnnotations',
    'another prefix',
    (data) => (selector(data, 'TextQuoteSelector').prefix = ''),
  ],
  [
    'checkAnnotations',
    'another suffix',
    (data) => (selector(data, 'TextQuoteSelector').suffix = '。天晴'),
  ],
  [
    'checkAnnotations',
    'a position one further',
    (data) => (selector(data, 'TextPositionSelector').start! += 1),
  ],
  [
    'checkAnnotations',
    'one byte too many',
    (data) => (selector(data, 'DataPositionSelector').start! -= 1),
  ],
  [
    'checkAnnotations',
    'one byte too few',
    (data) => (selector(data, 'DataPositionSelector').end! -= 1),
  ],
  [
    'checkAnnotations',
    'another seed',
    (data) => (selector(data, 'DataPositionSelector').source = 'https://example.test/seeds/x.txt'),
  ],
  [
    'checkAnnotations',
    'a source that is not there',
    (data) =>
      (data.annotations['@graph'][0]!.target.source = 'https://example.test/sources/three/'),
  ],
  [
    'checkAnnotations',
    'a body elsewhere',
    (data) => (data.annotations['@graph'][0]!.body.id = 'https://elsewhere.test/'),
  ],
  [
    'checkAnnotations',
    'a missing selector',
    (data) => data.annotations['@graph'][0]!.target.selector.pop(),
  ],
];

describe('the checkers of the open data', () => {
  it('find nothing wrong with data that is right', () => {
    expect(checkOpenData(createTinyData())).toEqual([]);
  });

  it.each(TAMPERINGS)('%s rejects %s', (name, _, tamper) => {
    const data = createTinyData();
    tamper(data);
    expect(CHECKERS[name](data)).not.toEqual([]);
  });

  it('have each a case that they reject', () => {
    expect(new Set(TAMPERINGS.map(([name]) => name))).toEqual(new Set(Object.keys(CHECKERS)));
  });
});
