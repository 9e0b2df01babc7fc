import { describe, expect, it } from 'vitest';
import { findGlosses, judgeInsertion } from '../../src/normalize/glosses.ts';

function judge(text: string): string[] {
  return [...judgeInsertion(text, findGlosses(text)).keys()];
}

describe('findGlosses', () => {
  it.each([
    ['茶(chá)', 'chá'],
    ['茶（chá）', 'chá'],
    ['茶(cha)', 'cha'],
    ['茶( chá )', 'chá'],
    ['茶(ch á)', 'chá'],
    ['茶(chɑ́)', 'chá'],
    ['绿(lǜ)', 'lǜ'],
    ['绿(lv)', 'lv'],
    ['長(zhǎng)', 'zhǎng'],
    ['長(cháng)', 'cháng'],
    ['們(men)', 'men'],
  ])('finds the gloss in %s', (text, syllable) => {
    expect(findGlosses(text).map((gloss) => gloss.syllable)).toEqual([syllable]);
  });

  it.each([
    '茶(chǎ)',
    '茶(tea)',
    '普洱(Pu’er)',
    '入世(WTO)',
    '合作社（中蜂）',
    '茶chá',
    '(chá)',
    '产业(chanye)',
  ])('finds none in %s', (text) => {
    expect(findGlosses(text)).toEqual([]);
  });
});

describe('judgeInsertion', () => {
  const inserted = '茶(chá)农(nóng)种茶(chá)，菜农(nóng)种菜，花农(nóng)种花(huā)。';

  it('names the characters that are glossed at nearly every occurrence', () => {
    expect(judge(inserted)).toEqual(['茶', '农', '花']);
  });

  it('finds no system where each character is glossed once', () => {
    expect(judge('茶(chá)、农(nóng)、花(huā)、菜(cài)、种(zhòng)、田(tián)。')).toEqual([]);
  });

  it('finds no system where the same characters mostly stand without', () => {
    expect(judge(`${inserted}茶农、花农、菜农都来了，茶农多，花农少。`)).toEqual([]);
  });

  it('finds no system in a few glosses', () => {
    expect(judge('茶(chá)树，茶(chá)园，花(huā)，花(huā)。')).toEqual([]);
  });

  it('leaves a character out that is mostly not glossed', () => {
    const text = `${inserted.repeat(4)}田(tián)里，田边，田头。`;
    expect(judge(text)).toEqual(['茶', '农', '花']);
  });
});
