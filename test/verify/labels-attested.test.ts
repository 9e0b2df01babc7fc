import { expect, test } from 'vitest';
import { labelsAttested } from '../../src/verify/labels-attested.ts';
import type { FileChanges } from '../corpus-factory.ts';
import { runCheck, told } from './run-check.ts';

const WENZE = 'content/mechanisms/wenze.md';
const named = (label: string, more = ''): FileChanges => ({
  [WENZE]: ['zh: 问责, en: Accountability }\n', `zh: ${label}, en: Accountability }\n${more}`],
});
const elsewhere = (source: string): string =>
  `elsewhere: [{ source: ${source}, reason: { en: Plain words., zh: 只是平常的话。 } }]\n`;

test('accepts the tiny world', () => {
  expect(runCheck(labelsAttested)).toEqual([]);
});

test('rejects a label that occurs in a source without an attestation, and shows where', () => {
  const found = runCheck(labelsAttested, named('选派干部'));
  expect(told(found)).toEqual([
    `${WENZE}:5 Unexpected "选派干部" in "tiny" without an attestation, expected every source that names it quoted: "机制，对3名科级领导干部进行召回。¶全县选派干部。全县选派干部。¶安溪的标题"`,
  ]);
  expect(found[0]?.severity).toBe('error');
});

test('accepts a label inside the longer label of another mechanism, and one in another sense', () => {
  expect(runCheck(labelsAttested, named('召回管理'))).toEqual([]);
  expect(runCheck(labelsAttested, named('选派干部', elsewhere('tiny')))).toEqual([]);
});

test('rejects an exception that nothing needs, or of no source', () => {
  expect(told(runCheck(labelsAttested, named('问责', elsewhere('tiny'))))).toEqual([
    `${WENZE}:3 Unexpected exception for "tiny", expected one only where a label occurs and nothing is quoted`,
  ]);
  expect(told(runCheck(labelsAttested, named('召回管理', elsewhere('tiny'))))).toHaveLength(1);
  expect(told(runCheck(labelsAttested, named('问责', elsewhere('huge'))))).toEqual([
    `${WENZE}:3 Unexpected source "huge", expected one of tiny`,
  ]);
});

test('only warns of a source that nobody has read yet', () => {
  const unread: FileChanges = {
    ...named('选派干部'),
    'content/coverage/tiny.yaml': null,
    'content/figures/tiny.yaml': null,
    'content/mechanisms/ganbu-zhaohui.md': null,
  };
  expect(runCheck(labelsAttested, unread).map(({ severity }) => severity)).toEqual(['warning']);
});
