import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../../src/components/restoration/pieces.ts';
import { buildRows } from '../../../src/components/restoration/rows.ts';
import { makeArticle, type Part, type SmallArticle } from './small-article.ts';

const drop = (before: string): Part => ({ before, after: '', rule: 'drop-widgets', kind: 'drop' });
const meta = (before: string): Part => ({
  before,
  after: '',
  rule: 'read-title',
  kind: 'metadata',
});
const blank = (before: string): Part => ({ before, after: '', rule: 'drop-blank-lines' });

/** Kind and raw text of each row. */
function listRows(article: SmallArticle): [string, string][] {
  return buildRows(cutPieces(article.seed, article), article.paragraphs).map(({ kind, pieces }) => [
    kind,
    pieces.map(({ before }) => before).join(''),
  ]);
}

describe('cutPieces', () => {
  it('leaves no byte out and none in twice, whatever stands before the article', () => {
    const article = makeArticle(
      [{ before: '甲' }, { before: ',', after: '，' }, { before: '乙\n' }, drop('广告\n')],
      '另一篇\n',
    );
    const pieces = cutPieces(article.seed, article);
    expect(pieces.map(({ bytes }) => bytes)).toEqual([
      [10, 13],
      [13, 14],
      [14, 18],
      [18, 25],
    ]);
    expect(pieces.map(({ before }) => before).join('')).toBe('甲,乙\n广告\n');
  });

  it('cuts a run at its line ends, on both sides', () => {
    const article = makeArticle([{ before: 'a\nb\n', after: 'x\n', rule: 'drop-blank-lines' }]);
    expect(cutPieces(article.seed, article).map(({ before, after }) => [before, after])).toEqual([
      ['a\n', 'x\n'],
      ['b\n', ''],
    ]);
  });

  it('rejects a seed that is not UTF-8', () => {
    const source = { span: [0, 2] as [number, number], ledger: [] };
    expect(() => cutPieces(Uint8Array.of(0xa1, 0xa3), source)).toThrow(TypeError);
  });
});

describe('buildRows', () => {
  it('puts each paragraph beside the seed that led to it, with the blank lines after it', () => {
    const article = makeArticle([
      { before: '甲。\n' },
      blank('\n  \n'),
      { before: '乙', after: '丙', rule: 'convert-script' },
    ]);
    expect(listRows(article)).toEqual([
      ['text', '甲。\n\n  \n'],
      ['text', '乙'],
    ]);
  });

  it('gives lines that became no text rows of their own and joins dropped ones', () => {
    const article = makeArticle([
      drop('菜单\n'),
      drop('购物车\n\n'),
      meta('标题\n\n'),
      meta('(记者)'),
      { before: '甲。' },
      blank('\n\n'),
      drop('声明\n'),
    ]);
    expect(listRows(article)).toEqual([
      ['drop', '菜单\n购物车\n\n'],
      ['metadata', '标题\n\n'],
      ['text', '(记者)甲。\n\n'],
      ['drop', '声明\n'],
    ]);
  });

  it('keeps a line that interrupts a paragraph inside it', () => {
    const article = makeArticle([
      { before: '甲' },
      blank('\n'),
      drop('广告\n'),
      { before: '乙。' },
    ]);
    expect(listRows(article)).toEqual([['text', '甲\n广告\n乙。']]);
  });

  it('divides a line where a rule put an end of line in', () => {
    const article = makeArticle([
      { before: '一、小标题' },
      { before: '', after: '\n', rule: 'split-run-in-headings' },
      { before: '正文。' },
    ]);
    expect(listRows(article)).toEqual([
      ['text', '一、小标题'],
      ['text', '正文。'],
    ]);
  });

  it('rejects a ledger that does not lead to the paragraphs', () => {
    const article = makeArticle([{ before: '甲。\n' }, { before: '乙。' }]);
    const other = makeArticle([{ before: '丙。' }]).paragraphs;
    const pieces = cutPieces(article.seed, article);
    expect(() => buildRows(pieces, other)).toThrow('Unexpected text "甲。"');
    expect(() => buildRows(pieces, article.paragraphs.slice(0, 1))).toThrow('paragraph none');
    const more = [...article.paragraphs, ...other];
    expect(() => buildRows(pieces, more)).toThrow('Unexpected 2 paragraphs, expected 3');
  });
});
