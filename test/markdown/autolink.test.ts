import { describe, expect, it } from 'vitest';
import { findAutolinks, type LinkedName } from '../../src/markdown/autolink.ts';
import { listLinkedNames } from '../../src/markdown/list-linked-names.ts';
import { createCorpus } from '../corpus-factory.ts';

const NAMES: LinkedName[] = [
  { name: '第一书记', id: 'di-yi-shuji' },
  { name: '第一书记工作联建', id: 'lianjian' },
  { name: '三单制', id: 'san-dan-zhi' },
  { name: '三单', id: 'san-dan-zhi' },
  { name: '召回', id: 'zhaohui' },
];
const linked = (texts: string[], taken?: ReadonlySet<string>): string[][] =>
  findAutolinks(texts, NAMES, taken).map((links, index) =>
    links.map(({ id, start, end }) => `${texts[index]!.slice(start, end)}→${id}`),
  );

describe('findAutolinks', () => {
  it('links the longest name, and not the shorter one inside it', () => {
    expect(linked(['深化第一书记工作联建。'])).toEqual([['第一书记工作联建→lianjian']]);
    expect(linked(['深化第一书记工作。'])).toEqual([['第一书记→di-yi-shuji']]);
  });

  it('does not take the inside of a longer name for the first mention', () => {
    expect(linked(['第一书记工作联建和第一书记'])).toEqual([
      ['第一书记工作联建→lianjian', '第一书记→di-yi-shuji'],
    ]);
  });

  it('links a mechanism once in a section, over all its texts', () => {
    expect(linked(['第一书记来了，第一书记', '又是第一书记'])).toEqual([
      ['第一书记→di-yi-shuji'],
      [],
    ]);
  });

  it('links no name of fewer than three characters', () => {
    expect(linked(['召回三单'])).toEqual([[]]);
    expect(findAutolinks(['𠮷𠮷'], [{ name: '𠮷𠮷', id: 'x' }])).toEqual([[]]);
  });

  it('leaves out what is linked already', () => {
    expect(linked(['三单制'], new Set(['san-dan-zhi']))).toEqual([[]]);
  });

  it('gives the same links in whatever order the names come', () => {
    const text = ['第一书记工作联建、三单制、第一书记'];
    expect(findAutolinks(text, NAMES.toReversed())).toEqual(findAutolinks(text, NAMES));
  });

  it('finds nothing in nothing', () => {
    expect(findAutolinks([], NAMES)).toEqual([]);
    expect(findAutolinks([''], NAMES)).toEqual([[]]);
    expect(findAutolinks(['第一书记'], [])).toEqual([[]]);
  });
});

describe('listLinkedNames', () => {
  it('lists the names of marked mechanisms only, without quotation marks around them', () => {
    expect(listLinkedNames(createCorpus())).toEqual([]);
    const marked = createCorpus({
      'content/mechanisms/ganbu-zhaohui.md': [
        'alt: { zh: [召回]',
        'autolink: true\nalt: { zh: [“召回管理”, 召回管理]',
      ],
    });
    expect(listLinkedNames(marked)).toEqual([
      { name: '干部“召回管理”', id: 'ganbu-zhaohui' },
      { name: '召回管理', id: 'ganbu-zhaohui' },
    ]);
  });
});
