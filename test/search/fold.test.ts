import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTokenizer } from '../../src/search/fold.ts';
import { buildScriptMap } from '../../src/search/script-map.ts';

const tokenize = createTokenizer(buildScriptMap());
const fold = (raw: string): string =>
  tokenize(raw)
    .map(({ token }) => token)
    .join(' ');

const CASES: [name: string, raw: string, folded: string][] = [
  ['quotation marks do not hide a phrase', '干部“召回管理”', '干 部 召 回 管 理'],
  ['traditional and simplified script are one', '幹部「召回」著力後裡', '干 部 召 回 着 力 后 里'],
  ['a character that is its own in simplified text stays', '予以', '予 以'],
  ['full-width letters and digits are ASCII', 'ＰＰＰ１２', 'ppp 12'],
  ['a grouped number is one run of digits', '1,355户', '1355 户'],
  ['a full-width comma separates numbers', '100，200户', '100 200 户'],
  ['a comma before two digits groups nothing', '1,35', '1 35'],
  ['a decimal point is a token', '3.08万', '3 . 08 万'],
  ['a full stop is dropped', 'The end. Then 3.', 'the end then 3'],
  ['range marks between digits are one', '3～5—7-9', '3 - 5 - 7 - 9'],
  ['a hyphen between letters is dropped', 'non-leading', 'non leading'],
  ['plus and per cent are tokens', '党建+扶贫５％', '党 建 + 扶 贫 5 %'],
  ['per mille is not per cent', '3‰', '3 ‰'],
  ['a slash counts inside a unit only', '元/亩 /', '元 / 亩'],
  ['a lacuna parts what stands around it', '花□景', '花 □ 景'],
  ['accents and tone marks are folded', 'Ānxī café', 'anxi cafe'],
  ['invisible characters are nothing', 'pov\u00ad\u200derty', 'poverty'],
  ['circled digits do not run together', '①②', '1 2'],
  ['markup is text', '<b>x</b>', 'b x b'],
  ['regular-expression characters are nothing special', '.*(?:[a]){2}\\', 'a 2'],
  ['lone surrogates and emoji have no tokens', '\ud800👩‍👩‍👧\udc00', ''],
  ['nothing has no tokens', '', ''],
  ['only marks have no tokens', '，。“”……——', ''],
];

describe('createTokenizer', () => {
  test.each(CASES)('%s', (_, raw, folded) => {
    expect(fold(raw)).toBe(folded);
  });

  test('positions are UTF-16 offsets into the raw text', () => {
    expect(tokenize('𠮷1,355户“a”')).toEqual([
      { token: '𠮷', start: 0, end: 2 },
      { token: '1355', start: 2, end: 7 },
      { token: '户', start: 7, end: 8 },
      { token: 'a', start: 9, end: 10 },
    ]);
  });

  test('a text of 10,000 characters is cut, every token of it', () => {
    expect(tokenize('1,'.repeat(5000))).toHaveLength(5000);
    expect(tokenize('县'.repeat(10_000))).toHaveLength(10_000);
  });

  test('tokens stand in order, inside the text, and fold to themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        let at = 0;
        for (const { token, start, end } of tokenize(raw)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          expect(token).not.toMatch(/\s/u);
          at = start;
        }
      }),
      { seed: 7 },
    );
  });
});
