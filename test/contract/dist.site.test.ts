import { describe, expect, it } from 'vitest';
import { CHECKERS } from './checkers/check-open-data.ts';
import { readOpenData } from './checkers/open-data.ts';

/** The built site to read; `keep` is the word by which a build is skipped, not a folder. */
const NAMED = process.env['GAZETTEER_DIST'];
const DIST = NAMED === undefined || NAMED === 'keep' ? 'dist' : NAMED;

describe('the open data of the built site', () => {
  const data = readOpenData(DIST);

  it.each(Object.entries(CHECKERS))('passes %s', (_, check) => {
    expect(check(data)).toEqual([]);
  });

  it('holds evidence', () => {
    expect(data.annotations['@graph'].length).toBeGreaterThan(0);
  });
});
