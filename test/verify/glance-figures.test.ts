import { expect, test } from 'vitest';
import { glanceFigures } from '../../src/verify/glance-figures.ts';
import { runCheck, told } from './run-check.ts';

const INDEX = 'content/counties/anxi/index.yaml';
const withGlance = (ids: string): Record<string, [string, string]> => ({
  [INDEX]: ['coverage: full', `coverage: full\nglance: [${ids}]`],
});

test('accepts the tiny world, and figures of the unit’s source', () => {
  expect(runCheck(glanceFigures)).toEqual([]);
  expect(runCheck(glanceFigures, withGlance('tiny-poor-after, tiny-recalled'))).toEqual([]);
});

test('rejects a figure that the source does not have, and one that is named twice', () => {
  expect(told(runCheck(glanceFigures, withGlance('tiny-population')))).toEqual([
    `${INDEX}:9 Unexpected figure "tiny-population" at a glance, expected one of content/figures/tiny.yaml`,
  ]);
  expect(told(runCheck(glanceFigures, withGlance('tiny-recalled, tiny-recalled')))).toEqual([
    `${INDEX}:9 Unexpected figure "tiny-recalled" a second time, expected it once`,
  ]);
});
