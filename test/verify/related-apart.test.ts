import { expect, test } from 'vitest';
import { relatedApart } from '../../src/verify/related-apart.ts';
import type { FileChanges } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

const RECALL = 'content/mechanisms/ganbu-zhaohui.md';
const WENZE = 'content/mechanisms/wenze.md';
const TOP = 'content/mechanisms/top.md';
const top = `---
label: { zh: 上位, en: Top }
category: supervision
named: false
at: {}
definition: { zh: 最上。, en: The top. }
---
`;

test('accepts the tiny world, and mechanisms that are related without being broader', () => {
  expect(runCheck(relatedApart)).toEqual([]);
  const related: FileChanges = { [TOP]: top, [RECALL]: ['[wenze]', '[wenze]\nrelated: [top]'] };
  expect(runCheck(relatedApart, related)).toEqual([]);
});

test('rejects a mechanism that is both broader and related', () => {
  expect(
    told(runCheck(relatedApart, { [RECALL]: ['[wenze]', '[wenze]\nrelated: [wenze]'] })),
  ).toEqual([
    `${RECALL}:7 Unexpected "wenze" in related, expected a mechanism that is not broader than "ganbu-zhaohui"`,
  ]);
});

test('rejects it from the other side', () => {
  expect(
    told(runCheck(relatedApart, { [WENZE]: ['at: {}', 'related: [ganbu-zhaohui]\nat: {}'] })),
  ).toEqual([
    `${WENZE}:5 Unexpected "ganbu-zhaohui" in related, expected a mechanism that is not narrower than "wenze"`,
  ]);
});

test('rejects it at a distance', () => {
  const far: FileChanges = {
    [TOP]: top,
    [WENZE]: ['at: {}', 'broader: [top]\nat: {}'],
    [RECALL]: ['[wenze]', '[wenze]\nrelated: [top]'],
  };
  expect(told(runCheck(relatedApart, far))).toHaveLength(1);
});
