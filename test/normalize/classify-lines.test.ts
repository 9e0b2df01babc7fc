import { describe, expect, it } from 'vitest';
import { classifyLines } from '../../src/normalize/classify-lines.ts';

describe('classifyLines', () => {
  it.each([
    ['heading', '1.5万余名党员带头承诺'],
    ['heading', '“授人以渔”拔“穷根”'],
    ['heading', '抓责任落实建强“指挥部”'],
    ['paragraph', '如何让贫困户“靠自己骨头长肉”、形成长效机制？'],
    ['paragraph', '真的好！'],
    ['paragraph', '他说，水退下去要等三天□'],
    ['paragraph', '“急也没有用□”'],
    ['heading', '渡□的船'],
    [
      'paragraph',
      '据悉，安溪把抓党建促脱贫攻坚融入“两学一做”学习教育，党员领导干部带头到贫困村上党课谈发展',
    ],
    ['paragraph', '做法如下：'],
    ['caption', '图为留山村的茶园'],
    ['caption', '资料图：留山村党员大会'],
    ['caption', '留山村党员大会（摄影：某某）'],
  ])('takes for a %s: %s', (kind, line) => {
    expect(classifyLines([line])).toEqual([kind]);
  });

  it('takes a sentence of its own for a heading where a series opens alike', () => {
    const lines = [
      '出重拳，见决心。',
      '市委带头。',
      '出快拳，显速度。',
      '全市行动。',
      '出狠拳，抓落实。',
      '责任到人。',
    ];
    expect(classifyLines(lines)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('takes two that open alike for paragraphs: it may be chance', () => {
    expect(classifyLines(['出重拳，见决心。', '出快拳，显速度。'])).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });
});
