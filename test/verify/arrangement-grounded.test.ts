import { expect, test } from 'vitest';
import { arrangementGrounded } from '../../src/verify/arrangement-grounded.ts';
import { runCheck, told } from './run-check.ts';

const FILE = 'content/counties/anxi/arrangement.yaml';
const DRAWN = `nodes:
  - { id: county, zh: 全县, en: the county, tier: county }
  - { id: leaders, zh: 科级领导干部, en: section-level leaders, tier: county }
edges:
  - { kind: follows, from: county, to: leaders, verb: { zh: 召回, en: recalls }, mechanism: ganbu-zhaohui, at: a1 }
  - { kind: checks, from: county, to: leaders, verb: { zh: 督促, en: urges }, ev: recall }
`;

const tell = (text: string): string[] => told(runCheck(arrangementGrounded, { [FILE]: text }));

test('accepts a unit without an arrangement, and lines that rest on its source', () => {
  expect(runCheck(arrangementGrounded)).toEqual([]);
  expect(tell(DRAWN)).toEqual([]);
});

test('rejects a line to nobody, and a node without a line', () => {
  expect(tell(DRAWN.replaceAll('to: leaders', 'to: nobody'))).toEqual([
    `${FILE}:3 Unexpected node "leaders" without a line, expected one in "edges"`,
    `${FILE}:5 Unexpected node "nobody", expected one of county, leaders`,
    `${FILE}:6 Unexpected node "nobody", expected one of county, leaders`,
  ]);
});

test('rejects a second node of one id, and words that the source does not print', () => {
  expect(
    tell(DRAWN.replace('edges:', '  - { id: county, zh: 县委, en: x, tier: county }\nedges:')),
  ).toEqual([
    `${FILE}:4 Unexpected second node "county", expected one`,
    `${FILE}:4 Unexpected "县委", expected words of "tiny"`,
  ]);
});

test('rejects a line that rests on nothing', () => {
  expect(tell(DRAWN.replace('at: a1', 'at: a9').replace('ev: recall', 'ev: gone'))).toEqual([
    `${FILE}:5 Unexpected attestation "a9" of "ganbu-zhaohui", expected one that exists`,
    `${FILE}:6 Unexpected evidence key "gone", expected one of poor, recall, after`,
  ]);
});

test('rejects a line that rests on the sentence of another source', () => {
  const problems = runCheck(arrangementGrounded, {
    [FILE]: DRAWN,
    'content/mechanisms/ganbu-zhaohui.md': ['a1: { source: tiny', 'a1: { source: other'],
  });
  expect(told(problems)).toContain(
    `${FILE}:5 Unexpected attestation of "other", expected one of "tiny"`,
  );
});
