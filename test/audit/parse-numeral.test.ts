import { describe, expect, it } from 'vitest';
import type { Numeral } from '../../src/audit/numeral.ts';
import { toDecimal } from '../../src/audit/rational.ts';
import { readNumeral } from '../../src/audit/read-numeral.ts';

/** The numeral on one line: value, upper end, step, then what makes it special. */
function show(numeral: Numeral | undefined): string {
  if (numeral === undefined) return 'none';
  const { value, to, step, several, excess, per } = numeral;
  const range = [value, to]
    .map((end) => (end === null ? null : toDecimal(end)))
    .filter((end) => end !== null);
  const marks = [
    several && `several ${toDecimal(several) ?? ''}`,
    excess,
    per && `per ${per}`,
  ].filter(Boolean);
  return [range.join('..'), `±${toDecimal(step) ?? ''}`, ...marks]
    .filter((part) => part !== '')
    .join(' ');
}

/** A text that is a numeral and nothing else. */
function parseNumeral(text: string): Numeral | undefined {
  const match = readNumeral(text);
  return match?.end === text.length ? match.numeral : undefined;
}

describe('readNumeral over a whole text', () => {
  it.each([
    // Arabic digits
    ['4339', '4339 ±1'],
    ['1,204', '1204 ±1'],
    ['1，355', '1355 ±1'],
    ['8013.5', '8013.5 ±0.1'],
    ['3.08万', '30800 ±100'],
    ['2.1万', '21000 ±1000'],
    ['1600万', '16000000 ±10000'],
    ['1.2万亿', '1200000000000 ±100000000000'],
    ['3千万', '30000000 ±10000000'],
    ['2千', '2000 ±1000'],
    ['0.3%', '0.3 ±0.1 per 100'],
    ['91.3％', '91.3 ±0.1 per 100'],
    ['5‰', '5 ±1 per 1000'],
    // excess, inside and after
    ['23.19万余', '231900 ±100 more-than'],
    ['20余万', '200000 ±10000 more-than'],
    ['1.5万多', '15000 ±1000 more-than'],
    ['10来', '10 ±1 about'],
    // Chinese integers
    ['一', '1 ±1'],
    ['十', '10 ±1'],
    ['十二', '12 ±1'],
    ['两', '2 ±1'],
    ['三十', '30 ±1'],
    ['三十五', '35 ±1'],
    ['一百二', '120 ±10'],
    ['一百零二', '102 ±1'],
    ['一百二十', '120 ±1'],
    ['两千零八', '2008 ±1'],
    ['一万二', '12000 ±1000'],
    ['三万', '30000 ±10000'],
    ['十余万', '100000 ±10000 more-than'],
    ['一亿二千万', '120000000 ±10000'],
    ['二〇一六', '2016 ±1'],
    ['十余', '10 ±1 more-than'],
    ['二十多', '20 ±1 more-than'],
    ['十几', '10 ±1 more-than'],
    ['百分之九十', '90 ±1 per 100'],
    ['百分之91.3', '91.3 ±0.1 per 100'],
    // indefinite
    ['几', '±1 several 1'],
    ['几十', '±10 several 10'],
    ['数百', '±100 several 100'],
    ['好几千', '±1000 several 1000'],
    // ranges
    ['3—10万', '30000..100000 ±10000'],
    ['3~5万', '30000..50000 ±10000'],
    ['2万-3万', '20000..30000 ±10000'],
    ['30%—40%', '30..40 ±1 per 100'],
    ['5至8', '5..8 ±1'],
    ['三四十', '30..40 ±10'],
    ['五六', '5..6 ±1'],
    // halves
    ['一半', '50 ±1 per 100'],
    ['半', '0.5 ±0.5'],
  ])('reads %s as %s', (text, expected) => {
    expect(show(parseNumeral(text))).toBe(expected);
  });

  it.each(['', '万', '百', '十百', '一二百三', '一百一百', '户', '.5', '3.08万人', '%'])(
    'reads no numeral in %j',
    (text) => {
      expect(show(parseNumeral(text))).toBe('none');
    },
  );

  it.each([
    ['6千米', 1],
    ['五千克', 1],
    ['3百分点', 1],
    ['1,20', 1],
  ])('ends %s before what is no multiplier', (text, end) => {
    expect(readNumeral(text)?.end).toBe(end);
  });
});
