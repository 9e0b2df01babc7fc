import { describe, expect, it } from 'vitest';
import { accountFor } from '../../../src/components/restoration/account.ts';
import {
  bytesPerRow,
  drawByteMap,
  listStretches,
} from '../../../src/components/restoration/byte-map.ts';
import { formatCount, formatShare } from '../../../src/components/restoration/format-number.ts';
import { lineOfByte } from '../../../src/components/restoration/count-lines.ts';
import { makeArticle } from './small-article.ts';

const article = makeArticle(
  [
    { before: '标题\n', after: '', rule: 'read-title', kind: 'metadata' },
    { before: '甲' },
    { before: ',', after: '，' },
    { before: '', after: '‘', rule: 'emend', kind: 'emendation' },
    { before: '乙' },
    { before: '广告', after: '', rule: 'drop-widgets', kind: 'drop' },
  ],
  'head\n',
);

describe('accountFor', () => {
  it('gives every byte one fate', () => {
    const { total, fates } = accountFor(article);
    expect(total).toBe(20);
    expect(fates.map(({ fate, bytes, edits }) => [fate, bytes, edits])).toEqual([
      ['kept', 6, 0],
      ['edited', 1, 2],
      ['metadata', 7, 1],
      ['dropped', 6, 1],
    ]);
  });

  it('counts an edit that only adds something, without a byte', () => {
    const edited = accountFor(article).fates.find(({ fate }) => fate === 'edited');
    expect(edited?.rules).toEqual([
      { rule: 'widen-punctuation', family: 'mark', bytes: 1, edits: 1 },
      { rule: 'emend', family: 'emendation', bytes: 0, edits: 1 },
    ]);
  });
});

describe('drawByteMap', () => {
  it('leaves no byte out', () => {
    const bytes = listStretches(article).map(({ start, end }) => end - start);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBe(20);
  });

  it('draws one path for each family that the article has', () => {
    const { paths, rows } = drawByteMap(article);
    expect(paths.map(({ family }) => family)).toEqual([
      'kept',
      'drop',
      'metadata',
      'mark',
      'emendation',
    ]);
    expect(rows).toBe(1);
  });

  it('carries a stretch on in the next row', () => {
    const span: [number, number] = [0, 200];
    const { paths, rows } = drawByteMap({ span, ledger: [] });
    expect(rows).toBe(2);
    expect(paths[0]?.d).toBe('M0 2h128v10H0zM0 16h72v10H0z');
  });

  it('draws nothing beyond the edge, however narrow', () => {
    const ledger = [
      {
        bytes: [127, 128] as [number, number],
        before: ',',
        after: '，',
        rules: ['widen-punctuation'],
        kind: 'edit' as const,
        reason: '',
      },
    ];
    const mark = drawByteMap({ span: [0, 200], ledger }).paths.find(
      (path) => path.family === 'mark',
    );
    expect(mark?.d).toBe('M126 7h2v5H126z');
  });

  it('has longer rows for longer articles', () => {
    expect([200, 2000, 20_000].map(bytesPerRow)).toEqual([128, 256, 512]);
  });
});

describe('numbers', () => {
  it('groups digits and rounds shares to one place', () => {
    expect(formatCount(16_870)).toBe('16,870');
    expect(formatShare(1, 3)).toBe('33.3%');
  });

  it('counts lines from one, and a byte after a line end to the next', () => {
    const seed = Buffer.from('a\n\nb');
    expect([0, 1, 2, 3].map((byte) => lineOfByte(seed, byte))).toEqual([1, 1, 2, 3]);
  });
});
