import { expect, test } from 'vitest';
import { mechanismLinks } from '../../src/verify/mechanism-links.ts';
import { runCheck, told } from './run-check.ts';

const EN = 'content/counties/anxi/en.md';

test('accepts the tiny world', () => {
  expect(runCheck(mechanismLinks)).toEqual([]);
});

test('rejects a link to a mechanism that does not exist, without an id, or without words', () => {
  const link = (to: string) =>
    told(runCheck(mechanismLinks, { [EN]: [':m[cadre recall]{#ganbu-zhaohui}', to] }));
  expect(link(':m[cadre recall]{#zhaohui}')).toEqual([
    `${EN}:2 Unexpected mechanism "zhaohui", expected the id of a file in content/mechanisms`,
  ]);
  expect(link(':m[cadre recall]')[0]).toContain('expected words and an id');
  expect(link(':m[]{#wenze}')[0]).toContain('expected words and an id');
});
