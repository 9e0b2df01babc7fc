import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/normalize/split-sentences.ts';

/** Sentences divided by `|`. */
const CASES: [string, string][] = [
  ['ends after 。！？', '脱贫了。|真好！|为什么？|因为干。'],
  ['keeps a run of marks together', '真的？！|真的……|是。'],
  ['does not end at a semicolon', '抓好档案管理；落实扶贫政策。|围绕重点工作。'],
  ['does not end at a colon, a dash or a full stop of ASCII', '即：脱贫——3.5万人v1.2。'],
  ['keeps a heading without a mark whole', '1.5万余名党员带头承诺'],
  [
    'keeps a quotation and what is said of it together',
    '“助村民们脱贫致富。”村支书记得，大家聚在一起。|后来呢？',
  ],
  [
    'ends after a quotation that a colon introduced',
    '县长说：“路修通了。果子卖出去了。”|村民们笑了。',
  ],
  ['does not end inside a quotation', '他说：“路修通了！果子呢？卖了。”'],
  ['does not end at a quotation inside a clause', '提出“抓好落实！”的要求，各村行动。|完成。'],
  ['ends between two quotations', '“路修通了。”|“果子呢？”|“卖出去了。”'],
  [
    'lets a mark behind the quotation end the sentence',
    '变“大水漫灌”为“精准滴灌。”。|突出靶向治疗。',
  ],
  [
    'does not end inside brackets',
    '模式（“1”即导师团，团长由副部长担任；“N”即N位导师。）模式，推进机制。|实现提升。',
  ],
  ['ends after an aside in brackets', '路修通了。|（记者 某某。）|果子卖出去了。'],
  ['does not end inside the title of a work', '《脱贫了！》点击量居首位。|排第一。'],
  ['sees through nested quotation marks', '“在‘两学一做。’学习中，承诺。”书记说。|完。'],
  ['is not led astray by a mark without a partner', '他说：“路修通了。|果子卖出去了。'],
  ['is not led astray by an apostrophe', '普洱（Pu’er）脱贫了。|真好。'],
  ['goes on after a pause', '有茶叶、竹编……等产业。|脱贫了……|真的。'],
  ['counts code points', '𠮷家脱贫。|好！'],
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (_, divided) => {
    expect(splitSentences(divided.replaceAll('|', '')).join('|')).toBe(divided);
  });

  it('finds nothing in nothing', () => {
    expect(splitSentences('')).toEqual([]);
  });

  it('loses no character and makes no empty sentence, whatever comes', () => {
    const marks = fc.constantFrom(...'脱。！？…，；：“”‘’（）《》a1 𠮷');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (characters) => {
        const sentences = splitSentences(characters.join(''));
        expect(sentences.join('')).toBe(characters.join(''));
        expect(sentences).not.toContain('');
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('splits a paragraph of 60,000 characters and loses nothing', () => {
    for (const long of ['“（'.repeat(15_000) + '）”'.repeat(15_000), '“脱贫。'.repeat(15_000)]) {
      expect(splitSentences(long).join('')).toBe(long);
    }
  }, 120_000);
});
