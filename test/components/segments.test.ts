import { describe, expect, it } from 'vitest';
import {
  cutSegments,
  findSlips,
  groupSegments,
  type Range,
} from '../../src/components/reader/segments.ts';

const evidence = (start: number, end: number, note?: number): Range => ({
  start,
  end,
  kind: 'evidence',
  ...(note === undefined ? {} : { note }),
});
const plain = { evidence: 0, notes: [], isSlip: false, isEmended: false, isAfterDrop: false };
const join = (segments: { text: string }[]): string => segments.map(({ text }) => text).join('');

describe('cutSegments', () => {
  it('cuts where marks begin and end, and counts how many lie over a run', () => {
    expect(cutSegments('甲乙丙丁戊', 0, [evidence(1, 4), evidence(2, 3)])).toEqual([
      { ...plain, text: '甲' },
      { ...plain, text: '乙', evidence: 1 },
      { ...plain, text: '丙', evidence: 2 },
      { ...plain, text: '丁', evidence: 1 },
      { ...plain, text: '戊' },
    ]);
  });

  it('keeps every character where marks cross', () => {
    const segments = cutSegments('甲乙丙丁戊', 10, [evidence(10, 13), evidence(12, 15)]);
    expect(join(segments)).toBe('甲乙丙丁戊');
    expect(segments.map(({ evidence: n }) => n)).toEqual([1, 2, 1]);
  });

  it('clips a mark that begins in the sentence before and leaves out one of another sentence', () => {
    expect(cutSegments('甲乙', 5, [evidence(0, 6), evidence(7, 9)])).toEqual([
      { ...plain, text: '甲', evidence: 1 },
      { ...plain, text: '乙' },
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
    expect(cutSegments('甲乙', 0, [])).toEqual([{ ...plain, text: '甲乙' }]);
  });
});

describe('cutSegments, with notes and emendations', () => {
  it('says of each run which notes it belongs to, and counts a run that supports two things once', () => {
    const segments = cutSegments('甲乙丙', 0, [
      evidence(0, 3, 2),
      evidence(0, 3, 0),
      evidence(1, 2, 1),
    ]);
    expect(segments.map(({ notes }) => notes)).toEqual([
      [0, 2],
      [0, 1, 2],
      [0, 2],
    ]);
    expect(segments.map(({ evidence: n }) => n)).toEqual([1, 2, 1]);
  });

  it('sets what was emended apart, and keeps the place where something was dropped', () => {
    const segments = cutSegments('甲乙丙', 0, [
      { start: 0, end: 1, kind: 'emendation' },
      { start: 2, end: 2, kind: 'emendation' },
    ]);
    expect(
      segments.map(({ text, isEmended, isAfterDrop }) => [text, isEmended, isAfterDrop]),
    ).toEqual([
      ['甲', true, false],
      ['乙', false, false],
      ['丙', false, true],
    ]);
  });
});

describe('groupSegments', () => {
  it('makes one place of quoted runs that touch, and parts them where nothing is quoted', () => {
    const segments = cutSegments('甲乙丙丁戊', 0, [evidence(0, 2), evidence(1, 3), evidence(4, 5)]);
    expect(groupSegments(segments).map(join)).toEqual(['甲乙丙', '丁', '戊']);
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
