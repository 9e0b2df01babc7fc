import { expect, test } from 'vitest';
import { sentencesCovered } from '../../src/verify/sentences-covered.ts';
import { runCheck, told } from './run-check.ts';

const COVERAGE = 'content/coverage/tiny.yaml';
const SOURCE = 'content/sources/tiny.md';
const NOTHING = {
  'content/mechanisms/ganbu-zhaohui.md': null,
  'content/figures/tiny.yaml': null,
};

test('accepts the tiny world', () => {
  expect(runCheck(sentencesCovered)).toEqual([]);
});

test('rejects a sentence that nothing covers, and shows its words', () => {
  const found = runCheck(sentencesCovered, {
    [COVERAGE]: ['p3s2: { kind: narrative, reason: The same again. }\n', ''],
  });
  expect(told(found)).toEqual([
    `${SOURCE}: Unexpected sentence without mechanism and figure, expected it covered: "全县选派干部。"`,
  ]);
  expect(found[0]).toMatchObject({ severity: 'error', place: { at: 'p3s2' } });
});

test('rejects every uncovered sentence where there is no coverage file', () => {
  expect(runCheck(sentencesCovered, { [COVERAGE]: null })).toHaveLength(3);
});

test('rejects an entry for a sentence that is quoted anyway, and says by what', () => {
  expect(
    told(
      runCheck(sentencesCovered, {
        [COVERAGE]: ['p1s1:', 'p2s2: { kind: outcome, reason: x }\np1s1:'],
      }),
    ),
  ).toEqual([
    `${COVERAGE}:1 Unexpected entry for "p2s2", expected a sentence that nothing quotes; mechanism ganbu-zhaohui.a1 does`,
  ]);
});

test('rejects an entry for a sentence that is gone', () => {
  expect(
    told(
      runCheck(sentencesCovered, {
        [COVERAGE]: ['p1s1:', 'p9s1: { kind: outcome, reason: x }\np1s1:'],
      }),
    ),
  ).toEqual([`${COVERAGE}:1 Unexpected sentence "p9s1", expected one of "tiny"`]);
});

test('rejects a file of a source that does not exist', () => {
  expect(told(runCheck(sentencesCovered, { 'content/coverage/huge.yaml': '{}' }))).toEqual([
    'content/coverage/huge.yaml: Unexpected source "huge", expected one of tiny',
  ]);
});

test('warns once of a source that has not been read yet', () => {
  const found = runCheck(sentencesCovered, { ...NOTHING, [COVERAGE]: null });
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  expect(told(found)[0]).toContain('expected its 5 sentences covered');
});

test('takes a coverage file as the sign that a source has been read', () => {
  const found = runCheck(sentencesCovered, { ...NOTHING, [COVERAGE]: '{}' });
  expect(found.map(({ severity }) => severity)).toEqual(Array(5).fill('error'));
});

test('does not take the evidence of a unit for a mechanism', () => {
  const quotesHeading = {
    'content/counties/anxi/index.yaml': [
      'evidence:\n',
      'evidence:\n  head: { source: tiny, quote: 基础扎实 }\n',
    ] as [string, string],
    'content/counties/anxi/en.md': ['poor after]', 'poor after head]'] as [string, string],
    'content/counties/anxi/zh.md': ['poor after]', 'poor after head]'] as [string, string],
  };
  expect(
    runCheck(sentencesCovered, {
      ...quotesHeading,
      [COVERAGE]: ['p1s1: { kind: heading, reason: Announces what stands below. }\n', ''],
    }),
  ).toHaveLength(1);
});
