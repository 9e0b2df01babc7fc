import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../../src/components/restoration/pieces.ts';
import { renderRaw } from '../../../src/components/restoration/raw-html.ts';
import { cutRestored } from '../../../src/components/restoration/restored.ts';
import { joinRuns, toRawRow } from '../../../src/components/restoration/runs.ts';
import { createSay } from '../../../src/i18n/words.ts';
import { makeArticle, type Part } from './small-article.ts';

const script = (before: string, after: string): Part => ({
  before,
  after,
  rule: 'convert-script',
});
const realign = (before: string, after: string): Part => ({
  before,
  after,
  rule: 'realign-bytes',
});
const kept = (before: string): Part => ({ before });

function listPieces(parts: readonly Part[]) {
  const article = makeArticle(parts);
  return cutPieces(article.seed, article);
}
const draw = (parts: readonly Part[]): string => renderRaw(toRaw(parts), createSay('en'));
const toRaw = (parts: readonly Part[]) => toRawRow({ kind: 'text', pieces: listPieces(parts) });

describe('joinRuns', () => {
  it('joins edits of one family that follow one another, and no others', () => {
    const parts = [
      script('綏', '绥'),
      script('陽', '阳'),
      kept('在'),
      script('縣', '县'),
      { before: ',', after: '，' },
    ];
    const runs = joinRuns(listPieces(parts));
    expect(runs.map(({ family, before, after }) => [family, before, after])).toEqual([
      ['script', '綏陽', '绥阳'],
      ['script', '縣', '县'],
      ['mark', ',', '，'],
    ]);
    expect(runs[0]).toMatchObject({ bytes: [0, 6], utf16: [0, 2], rules: ['convert-script'] });
  });

  it('keeps every reason of a joined run once', () => {
    const [run] = joinRuns(listPieces([realign('?', '。'), realign('!', '”')]));
    expect(run).toMatchObject({ before: '?!', after: '。”', reasons: ['realign-bytes'] });
  });

  it('does not join over the end of a line', () => {
    const indent = (before: string): Part => ({ before, after: '', rule: 'drop-indents' });
    expect(joinRuns(listPieces([indent('  \n'), indent('  '), kept('甲')]))).toHaveLength(2);
  });
});

describe('toRawRow', () => {
  it('draws neither the blank lines around a row nor the edits that took them away', () => {
    const blank: Part = { before: '\n  \n', after: '', rule: 'drop-blank-lines' };
    expect(toRaw([blank, kept('甲。'), blank])).toEqual({ text: '甲。', runs: [] });
  });

  it('counts in UTF-16 units, as the highlighter does', () => {
    expect(toRaw([kept('𠮷'), script('縣', '县')]).runs[0]?.utf16).toEqual([2, 3]);
  });

  it('leaves a dropped row plain', () => {
    const pieces = listPieces([script('縣', '县')]);
    expect(toRawRow({ kind: 'drop', pieces }).runs).toEqual([]);
  });
});

describe('renderRaw', () => {
  it('wraps only the runs, as classes, without a style', () => {
    expect(draw([kept('在'), script('縣', '县'), kept('里')])).toBe(
      '在<span class="k k-script">縣</span>里',
    );
  });

  it('links a run whose reason can be opened', () => {
    expect(draw([kept('戶'), realign('?!笨h', '。”县')])).toBe(
      '戶<a class="k k-realign" href="#b3">?!笨h</a>',
    );
  });

  it('shows markup in a seed as text, in kept bytes and in edits', () => {
    const html = draw([
      kept('<script>alert(1)</script>'),
      script('<img onerror=x>縣', '县'),
      kept('&lt;'),
    ]);
    expect(html).toBe(
      '&#x3C;script>alert(1)&#x3C;/script><span class="k k-script">&#x3C;img onerror=x>縣</span>&#x26;lt;',
    );
  });

  it('shows the number of a private-use character, inside its run', () => {
    expect(draw([realign('乙\uE022', '要脱')])).toBe(
      '<a class="k k-realign" href="#b0">乙<span class="private" data-code="E022">\uE022</span></a>',
    );
  });

  it('names a link that marks nothing but a space', () => {
    const stray: Part = { before: ' ', after: '', rule: 'emend', kind: 'emendation' };
    expect(draw([kept('甲'), stray, kept('乙')])).toContain('aria-label="a space"');
  });

  it('keeps the lines of a row', () => {
    expect(draw([kept('甲\n'), kept('乙')])).toBe('甲\n乙');
  });
});

describe('cutRestored', () => {
  it('sets apart only what a reader may doubt', () => {
    const segments = cutRestored(
      listPieces([script('綏', '绥'), realign('?', '。'), realign('!', '”'), kept('长\n')]),
    );
    expect(segments.map(({ text, run }) => [text, run?.family])).toEqual([
      ['绥', undefined],
      ['。”', 'realign'],
      ['长', undefined],
    ]);
  });

  it('shows an emendation that only adds something', () => {
    const added: Part = { before: '', after: '‘', rule: 'emend', kind: 'emendation' };
    expect(
      cutRestored(listPieces([kept('等'), added, kept('靠')])).map(({ text }) => text),
    ).toEqual(['等', '‘', '靠']);
  });
});
