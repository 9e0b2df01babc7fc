import { expect, test } from 'vitest';
import { figureLinks } from '../../src/verify/figure-links.ts';
import { runCheck, told } from './run-check.ts';

const EN = 'content/counties/anxi/en.md';
const WENZE = 'content/mechanisms/wenze.md';

test('accepts the tiny world', () => {
  expect(runCheck(figureLinks)).toEqual([]);
});

test('rejects a link to a figure that does not exist, in prose and in a definition', () => {
  expect(
    told(
      runCheck(figureLinks, {
        [EN]: [':fig[tiny-poor-after]', ':fig[tiny-after]'],
        [WENZE]: ['Officials', ':fig[none] officials'],
      }),
    ),
  ).toEqual([
    `${WENZE}:8 Unexpected figure "none", expected the id of a figure in content/figures`,
    `${EN}:1 Unexpected figure "tiny-after", expected the id of a figure in content/figures`,
  ]);
});
