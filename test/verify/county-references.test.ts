import { expect, test } from 'vitest';
import { countyReferences } from '../../src/verify/county-references.ts';
import { runCheck, told } from './run-check.ts';

const INDEX = 'content/counties/anxi/index.yaml';

test('accepts the tiny world', () => {
  expect(runCheck(countyReferences)).toEqual([]);
});

test('rejects a source that does not exist, and one that is about other units', () => {
  expect(
    told(
      runCheck(countyReferences, { [INDEX]: ['source: tiny\ncoverage', 'source: huge\ncoverage'] }),
    ),
  ).toEqual([`${INDEX}:7 Unexpected source "huge", expected one of tiny`]);
  expect(
    told(
      runCheck(countyReferences, {
        'content/sources/tiny.md': ['counties: [anxi]', 'counties: [linkou]'],
      }),
    )[0],
  ).toContain('expected one whose counties hold "anxi"; it has linkou');
});
