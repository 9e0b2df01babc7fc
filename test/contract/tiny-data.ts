import { createHash } from 'node:crypto';
import type { OpenData } from './checkers/open-data.ts';

const SITE = 'https://example.test';
const SEED = '000_tiny.txt';
/** Two articles in one seed; the second holds a character outside the Basic Multilingual Plane. */
const SEED_TEXT = '首页\n县长,好。天晴。\n𠮷野 家，第二篇。';

const byteAt = (passage: string): number =>
  Buffer.byteLength(SEED_TEXT.slice(0, SEED_TEXT.indexOf(passage)));
const LENGTH = Buffer.byteLength(SEED_TEXT);
const COMMA = byteAt(',');
const SECOND = byteAt('\n𠮷');
const SPACE = byteAt(' 家');

const annotate = (
  name: string,
  source: string,
  quote: object,
  position: object,
  bytes: [number, number],
) => ({
  id: `${SITE}/data/annotations.jsonld#${name}`,
  type: 'Annotation',
  motivation: 'classifying',
  body: { id: `${SITE}/mechanisms/${name}/`, type: 'skos:Concept' },
  target: {
    source: `${SITE}/sources/${source}/`,
    selector: [
      { type: 'TextQuoteSelector', ...quote },
      { type: 'TextPositionSelector', ...position },
      {
        type: 'DataPositionSelector',
        source: `${SITE}/seeds/${SEED}`,
        start: bytes[0],
        end: bytes[1],
      },
    ],
  },
});

const EDIT = { rules: ['some-rule'], reason: 'a reason' };
const ABOUT = {
  seed: SEED,
  subtitle: null,
  publisher: null,
  authors: [],
  published: null,
  dates: [],
  genre: 'brief',
  counties: ['anxi'],
};

/** Open data small enough to check by hand; every call gives a fresh copy. */
export function createTinyData(): OpenData {
  const sha256 = createHash('sha256').update(SEED_TEXT).digest('hex');
  return {
    sources: [
      {
        ...ABOUT,
        id: 'one',
        sha256,
        span: [0, SECOND],
        title: '一',
        text: '县长，好。天晴。',
        sentences: [
          { id: 'p1s1', start: 0, end: 5, en: 'Good day, Magistrate.' },
          { id: 'p1s2', start: 5, end: 8, en: null },
        ],
      },
      {
        ...ABOUT,
        id: 'two',
        sha256,
        span: [SECOND, LENGTH],
        title: '二',
        text: '𠮷野家，第二篇。',
        sentences: [{ id: 'p1s1', start: 0, end: 8, en: null }],
      },
    ],
    ledgers: {
      one: [
        { ...EDIT, bytes: [0, byteAt('县长')], before: '首页\n', after: '', kind: 'drop' },
        { ...EDIT, bytes: [COMMA, COMMA + 1], before: ',', after: '，', kind: 'edit' },
      ],
      two: [
        { ...EDIT, bytes: [SECOND, SECOND + 1], before: '\n', after: '', kind: 'drop' },
        { ...EDIT, bytes: [SPACE, SPACE + 1], before: ' ', after: '', kind: 'edit' },
      ],
    },
    annotations: {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      '@graph': [
        annotate(
          'a',
          'one',
          { exact: '长，好', prefix: '县', suffix: '。天晴。' },
          { start: 1, end: 4 },
          [byteAt('长'), byteAt('。天晴')],
        ),
        annotate(
          'b',
          'two',
          { exact: '野家', prefix: '𠮷', suffix: '，第二篇。' },
          { start: 1, end: 3 },
          [byteAt('野'), byteAt('，第')],
        ),
      ],
    },
    seeds: { [SEED]: new Uint8Array(Buffer.from(SEED_TEXT)) },
  };
}
