import { expect, test } from 'vitest';
import { evidenceKeys } from '../../src/verify/evidence-keys.ts';
import { runCheck, told } from './run-check.ts';

const EN = 'content/counties/anxi/en.md';
const ZH = 'content/counties/anxi/zh.md';
const INDEX = 'content/counties/anxi/index.yaml';

test('accepts the tiny world', () => {
  expect(runCheck(evidenceKeys)).toEqual([]);
});

test('rejects a key that is not declared for its marker', () => {
  const problems = runCheck(evidenceKeys, {
    [EN]: [':ev[recall]', ':ev[recal]'],
    [ZH]: [':none[baseline]', ':none[poor]'],
    [INDEX]: ['from: [recall]', 'from: [nothing]'],
  });
  expect(told(problems)).toEqual([
    `${INDEX}:9 Unexpected key "nothing" of :from, expected one of poor, recall, after, baseline`,
    `${EN}:2 Unexpected key "recal" of :ev, expected one of poor, recall, after`,
    `${ZH}:5 Unexpected key "poor" of :none, expected one of baseline`,
  ]);
});

test('rejects an outside source that does not exist, in prose and in facts', () => {
  const problems = runCheck(evidenceKeys, {
    [EN]: [':src[gbt2260]', ':src[atlas]'],
    [INDEX]: ['en: Quanzhou, src: gbt2260', 'en: Quanzhou, src: atlas'],
  });
  expect(told(problems)).toEqual([
    `${INDEX}:5 Unexpected key "atlas" of :src, expected one of gbt2260`,
    `${EN}:13 Unexpected key "atlas" of :src, expected one of gbt2260`,
  ]);
});

test('rejects a declared key that nothing names, and one that is declared twice', () => {
  const unused = runCheck(evidenceKeys, {
    [INDEX]: ['absent:\n', 'absent:\n  extra: { source: tiny, none: [没有] }\n'],
  });
  expect(told(unused)).toEqual([
    `${INDEX}:15 Unexpected key "extra" that nothing names, expected a sentence that rests on it`,
  ]);
  const twice = runCheck(evidenceKeys, {
    [INDEX]: ['absent:\n', 'absent:\n  poor: { source: tiny, none: [没有] }\n'],
  });
  expect(told(twice)[0]).toContain('Unexpected key "poor" in both evidence and absent');
});
