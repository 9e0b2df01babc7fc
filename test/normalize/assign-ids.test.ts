import { describe, expect, it } from 'vitest';
import { assignIds, findVanished } from '../../src/normalize/assign-ids.ts';

function toIds(
  paragraphs: string[][],
  old: Record<string, string>,
  published: readonly string[] = [],
): Record<string, string> {
  const sentences = assignIds(paragraphs, old, published).flatMap(
    (paragraph) => paragraph.sentences,
  );
  return Object.fromEntries(sentences.map(({ id, text }) => [id, text]));
}

const OLD = { p1s1: '甲。', p1s2: '乙。', p2s1: '标题', p3s1: '丙。', p3s2: '丙。', p3s3: '丁。' };

describe('assignIds', () => {
  it('numbers a new source from 1', () => {
    expect(toIds([['甲。', '乙。'], ['标题'], ['丙。', '丙。', '丁。']], {})).toEqual(OLD);
  });

  it('changes nothing where nothing changed', () => {
    const ids = toIds([['甲。', '乙。'], ['标题'], ['丙。', '丙。', '丁。']], OLD);
    expect(JSON.stringify(ids)).toBe(JSON.stringify(OLD));
  });

  it('gives a new sentence a number that its paragraph never used', () => {
    expect(toIds([['甲。', '新。', '乙。'], ['标题'], ['丙。', '丙。', '丁。']], OLD)).toEqual({
      ...OLD,
      p1s3: '新。',
    });
  });

  it('gives a new paragraph a number that the source never used, wherever it stands', () => {
    const ids = toIds([['新。'], ['甲。', '乙。'], ['标题'], ['丙。', '丙。', '丁。']], OLD);
    expect(Object.keys(ids)[0]).toBe('p4s1');
    expect(ids).toEqual({ ...OLD, p4s1: '新。' });
  });

  it('tells two sentences of the same words apart', () => {
    const ids = toIds([['甲。', '乙。'], ['标题'], ['丙。', '丁。']], OLD);
    expect(ids).toMatchObject({ p3s1: '丙。', p3s3: '丁。' });
    expect(ids).not.toHaveProperty('p3s2');
  });

  it('does not carry a sentence over into another paragraph', () => {
    const ids = toIds([['甲。'], ['乙。'], ['标题'], ['丙。', '丙。', '丁。']], OLD);
    expect(ids).toEqual({
      p1s1: '甲。',
      p4s1: '乙。',
      p2s1: '标题',
      p3s1: '丙。',
      p3s2: '丙。',
      p3s3: '丁。',
    });
  });

  it('never gives an id again that was published and whose sentence is gone', () => {
    const left = { p1s1: '甲。', p2s1: '标题' };
    const published = ['p1s1', 'p1s2', 'p2s1', 'p3s1'];
    expect(toIds([['甲。', '新。'], ['标题'], ['再新。']], left)).toMatchObject({ p1s2: '新。' });
    expect(toIds([['甲。', '新。'], ['标题'], ['再新。']], left, published)).toEqual({
      ...left,
      p1s3: '新。',
      p4s1: '再新。',
    });
  });

  it('gives a sentence that comes back a new id: its old one leads elsewhere by then', () => {
    expect(toIds([['甲。', '乙。']], { p1s1: '甲。' }, ['p1s1', 'p1s2'])).toEqual({
      p1s1: '甲。',
      p1s3: '乙。',
    });
  });

  it('refuses ids of another shape', () => {
    expect(() => assignIds([['甲。']], { 'p1-s1': '甲。' })).toThrow('Unexpected sentence id');
  });
});

describe('findVanished', () => {
  it('names the ids that no sentence has any more', () => {
    expect(
      findVanished(OLD, assignIds([['甲。', '改。'], ['标题'], ['丙。', '丙。', '丁。']], OLD)),
    ).toEqual(['p1s2']);
  });
});
