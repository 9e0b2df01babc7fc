import { describe, expect, it } from 'vitest';
import { toFoldName } from '../../src/components/frame/fold-name.ts';
import { READINGS } from '../../src/markdown/readings.ts';
import { toPinyin, toTonedName } from '../../src/markdown/toned-name.ts';
import { splitWords } from '../../src/components/reader/split-words.ts';
import { toHanNumeral } from '../../src/components/section/han-numeral.ts';

describe('toTonedName', () => {
  it('reads each Han character and leaves other characters without a reading', () => {
    expect(toTonedName('“召回”PPT')).toEqual([
      { text: '“', pinyin: null },
      { text: '召', pinyin: 'zhào' },
      { text: '回', pinyin: 'huí' },
      { text: '”', pinyin: null },
      ...[...'PPT'].map((text) => ({ text, pinyin: null })),
    ]);
  });

  it('gives 一 and 不 the tone of the dictionary', () => {
    expect(toPinyin('一降一提')).toBe('yī jiàng yī tí');
    expect(toPinyin('三个不准')).toBe('sān gè bù zhǔn');
  });

  it('reads words as the dictionary of Chinese does where that of pinyin errs', () => {
    expect(toPinyin('种养殖项目')).toBe('zhòng yǎng zhí xiàng mù');
    expect(toPinyin('四套班子领导带头')).toBe('sì tào bān zi lǐng dǎo dài tóu');
    expect(toPinyin('变“大水漫灌”为“精准滴灌”')).toContain('guàn wéi jīng');
    expect(toPinyin('支部为帮扶单位')).toContain('wèi bāng');
  });

  it.each(Object.entries(READINGS))('%s has a reading for each Han character', (word, reading) => {
    expect(reading.split(' ')).toHaveLength(word.match(/\p{Script=Han}/gu)?.length ?? 0);
    expect(toTonedName(word).flatMap(({ pinyin }) => pinyin ?? [])).toEqual(reading.split(' '));
  });

  it('keeps numbers, Latin letters and plus signs in the line, and no other marks', () => {
    expect(toPinyin('14种问责情形')).toBe('14 zhǒng wèn zé qíng xíng');
    expect(toPinyin('“1+1+N”结对、包保')).toBe('1+1+N jié duì bāo bǎo');
    expect(toPinyin('“新作为”PPT')).toBe('xīn zuò wéi PPT');
  });

  it('keeps digits and signs apart, character by character', () => {
    const name = '“1+7+3”城乡基层治理体系';
    expect(
      toTonedName(name)
        .map(({ text }) => text)
        .join(''),
    ).toBe(name);
  });
});

describe('splitWords', () => {
  it('loses nothing and never parts a quoted name or a mark from its word', () => {
    const title = '资中县坚持“四抓四强”吹响党建引领 决战决胜脱贫攻坚集结号';
    const parts = splitWords(title);
    expect(parts.join('')).toBe(title);
    expect(parts).toContain('“四抓四强”');
    expect(parts.every((part) => !/^[”，。：、 ]/u.test(part))).toBe(true);
  });
});

describe('toFoldName', () => {
  it('drops quotation marks, which would lie on their side', () => {
    expect(toFoldName('干部“召回管理”')).toEqual({ text: '干部召回管理', isLong: true });
  });

  it('cuts what the strip cannot hold and says so', () => {
    expect(toFoldName('最大的政治任务、最大的发展任务和最大的民生工程').text).toBe(
      '最大的政治任务、最大的发展…',
    );
  });
});

describe('toHanNumeral', () => {
  it('counts as sections are counted', () => {
    expect([1, 10, 11, 20, 99].map(toHanNumeral)).toEqual(['一', '十', '十一', '二十', '九十九']);
  });

  it.each([0, 100, 1.5])('refuses %d', (n) => {
    expect(() => toHanNumeral(n)).toThrow(RangeError);
  });
});
