import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChineseInteger } from '../../src/audit/parse-chinese-integer.ts';

const DIGITS = '零一二三四五六七八九';
const UNITS = ['千', '百', '十', ''];

/** Writes 1 to 9999 as a section: 一千零五, 三百二十. */
function writeSection(section: number): string {
  const digits = [...String(section).padStart(4, '0')].map(Number);
  const written = digits.map((digit, index) =>
    digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${UNITS[index] ?? ''}`,
  );
  return written.join('').replaceAll(/零+/gu, '零').replaceAll(/零$/gu, '');
}

/** Writes a number below 10^12 in the standard way. */
function writeChinese(value: number): string {
  const sections = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  const written = sections.map((section, index) =>
    section === 0 ? '零' : `${writeSection(section)}${['亿', '万', ''][index] ?? ''}`,
  );
  return written
    .join('')
    .replaceAll(/零+/gu, '零')
    .replaceAll(/^零|零$/gu, '');
}

describe('parseChineseInteger', () => {
  it('reads every number back that is written in the standard way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(parseChineseInteger(writeChinese(value))?.value).toBe(BigInt(value));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('reads 十 without a digit as ten', () => {
    expect(parseChineseInteger('十五')?.value).toBe(15n);
    expect(parseChineseInteger('二百十五')?.value).toBe(215n);
  });

  it.each(['', '百', '万', '一百二百', '十百', '一二百', '人'])('rejects %j', (characters) => {
    expect(parseChineseInteger(characters)).toBeUndefined();
  });
});
