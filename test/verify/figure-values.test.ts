import { expect, test } from 'vitest';
import { figureValues } from '../../src/verify/figure-values.ts';
import { runCheck, told } from './run-check.ts';

const FIGURES = 'content/figures/tiny.yaml';

test('accepts the tiny world', () => {
  expect(runCheck(figureValues)).toEqual([]);
});

test('rejects a text that holds no numeral', () => {
  const problems = runCheck(figureValues, { [FIGURES]: ['text: 4339人', 'text: 贫困人口'] });
  expect(told(problems)[0]).toContain('Unexpected figure text "贫困人口", expected a numeral');
});
