import { describe, expect, it } from 'vitest';
import { isChineseContext } from '../../src/normalize/judge-context.ts';

/** The mark is the first `|`-framed character. */
const CASES: [boolean, string][] = [
  [true, '全县|,|乡村'],
  [true, '“四抓四强”|,|“五个一”'],
  [true, '98%|,|其中'],
  [true, '使用PPT|,|现场'],
  [true, '全县 |,| GDP'],
  [true, '占比10%|,|20%的村有三个'],
  [false, '10%|,|20%'],
  [false, 'yes|,|no'],
  [false, '“hello”|,| he said'],
  [false, '|,|'],
  [false, '全县\n|,|\n乡村'],
];

describe('isChineseContext', () => {
  it.each(CASES)('is %s for %j', (expected, framed) => {
    const start = framed.indexOf('|');
    expect(isChineseContext(framed.replaceAll('|', ''), start, start + 1)).toBe(expected);
  });
});
