import { describe, expect, it } from 'vitest';
import { cutSegments, findSlips, type Range } from '../../src/components/reader/segments.ts';

const evidence = (start: number, end: number): Range => ({ start, end, kind: 'evidence' });
const join = (segments: { text: string }[]): string => segments.map(({ text }) => text).join('');

describe('cutSegments', () => {
  it('cuts where marks begin and end, and counts how many lie over a run', () => {
    expect(cutSegments('甲乙丙丁戊', 0, [evidence(1, 4), evidence(2, 3)])).toEqual([
      { text: '甲', evidence: 0, isSlip: false },
      { text: '乙', evidence: 1, isSlip: false },
      { text: '丙', evidence: 2, isSlip: false },
      { text: '丁', evidence: 1, isSlip: false },
      { text: '戊', evidence: 0, isSlip: false },
    ]);
  });

  it('keeps every character where marks cross', () => {
    const segments = cutSegments('甲乙丙丁戊', 10, [evidence(10, 13), evidence(12, 15)]);
    expect(join(segments)).toBe('甲乙丙丁戊');
    expect(segments.map(({ evidence: n }) => n)).toEqual([1, 2, 1]);
  });

  it('clips a mark that begins in the sentence before and leaves out one of another sentence', () => {
    expect(cutSegments('甲乙', 5, [evidence(0, 6), evidence(7, 9)])).toEqual([
      { text: '甲', evidence: 1, isSlip: false },
      { text: '乙', evidence: 0, isSlip: false },
    ]);
  });

  it('counts code points, not UTF-16 units', () => {
    expect(cutSegments('𠮷野家', 0, [evidence(1, 2)]).map(({ text }) => text)).toEqual([
      '𠮷',
      '野',
      '家',
    ]);
  });

  it('sets each lost character apart', () => {
    expect(cutSegments('花□□景', 0, []).map(({ text }) => text)).toEqual(['花', '□', '□', '景']);
  });

  it('gives a sentence without marks as one run', () => {
    expect(cutSegments('甲乙', 0, [])).toEqual([{ text: '甲乙', evidence: 0, isSlip: false }]);
  });
});

describe('findSlips', () => {
  it('finds every occurrence, in code points', () => {
    const slips = [{ text: '扶贫扶贫', probably: null, reason: { zh: '重', en: 'doubled' } }];
    expect(findSlips({ text: '𠮷扶贫扶贫，扶贫', slips })).toEqual([
      { start: 1, end: 5, kind: 'slip' },
    ]);
  });
});
