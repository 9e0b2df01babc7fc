import { expect, test } from 'vitest';
import { labelsUnique } from '../../src/verify/labels-unique.ts';
import { runCheck, told } from './run-check.ts';

const WENZE = 'content/mechanisms/wenze.md';

test('accepts the tiny world', () => {
  expect(runCheck(labelsUnique)).toEqual([]);
});

test('rejects a label that another mechanism has, whatever its case', () => {
  expect(
    told(runCheck(labelsUnique, { [WENZE]: ['en: Accountability', 'en: cadre Recall'] })),
  ).toEqual([
    `${WENZE}:2 Unexpected label "cadre recall", expected one that ganbu-zhaohui does not have`,
  ]);
});
