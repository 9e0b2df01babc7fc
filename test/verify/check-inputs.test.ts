import { expect, test } from 'vitest';
import { checkInputs } from '../../src/verify/check-inputs.ts';
import { runCheck, told } from './run-check.ts';
import { CHECKS_FILE, TINY_CHECKS, withChecks } from './tiny-checks.ts';

const change = (from: string, to: string) => told(runCheck(checkInputs, withChecks(from, to)));

test('accepts the tiny world without and with checks', () => {
  expect(runCheck(checkInputs)).toEqual([]);
  expect(runCheck(checkInputs, withChecks())).toEqual([]);
});

test('rejects a figure that the source does not have', () => {
  expect(change('before: tiny-poor-before', 'before: tiny-poor')).toEqual([
    `${CHECKS_FILE}:4 Unexpected figure "tiny-poor", expected a figure of content/figures/tiny.yaml`,
  ]);
});

test('rejects a quotation that is not typed, and one that no check names', () => {
  expect(change('quotes: [cadres]', 'quotes: [cadre]')).toEqual([
    `${CHECKS_FILE}:8 Unexpected quotation "cadre", expected one of cadres`,
  ]);
  expect(change('checks:', '  other: 召回3名\nchecks:')).toEqual([
    `${CHECKS_FILE}:3 Unexpected quotation "other" that no check names, expected one`,
  ]);
});

test('rejects listed items and printed numbers that the quotation does not hold', () => {
  expect(change('items: [召回管理]', 'items: [约谈]')[0]).toContain('Unexpected item "约谈"');
  expect(change('text: 机制 }', 'text: 体系 }')[0]).toContain('Unexpected characters "体系"');
});

test('rejects a date that the quotation does not print', () => {
  const span =
    'test: { relation: date-order, earlier: { value: "2016", at: cadres, text: 2016年 }, later: { figure: tiny-poor-after } }';
  expect(
    change(
      'test: { relation: before-after, before: tiny-poor-before, after: tiny-poor-after, direction: falls }',
      span,
    )[0],
  ).toContain('Unexpected characters "2016年"');
});

test('rejects a unit that the source is not about', () => {
  expect(change('    verdict: holds', '    unit: zizhong\n    verdict: holds')).toEqual([
    `${CHECKS_FILE}:4 Unexpected unit "zizhong", expected one of anxi`,
  ]);
});

test('rejects an id that another file has, and a file without a source', () => {
  const problems = told(
    runCheck(checkInputs, { ...withChecks(), 'content/checks/zzz.yaml': TINY_CHECKS }),
  );
  expect(problems).toContain(
    'content/checks/zzz.yaml: Unexpected source "zzz", expected one of tiny',
  );
  expect(problems).toContain(
    `content/checks/zzz.yaml:4 Unexpected check id "tiny-fall", expected one that ${CHECKS_FILE} does not have`,
  );
});
