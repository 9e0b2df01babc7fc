import { describe, expect, it } from 'vitest';
import { computePartsState, isSlogan, listSlogans } from '../../src/audit/parts-state.ts';
import type { Part } from '../../src/content/schemas/mechanism.ts';
import type { Bilingual } from '../../src/content/schemas/text.ts';
import { createCorpus } from '../corpus-factory.ts';

const part = (zh: string, of?: string | string[]): Part => ({
  zh,
  en: 'x',
  at: 'a1',
  ...(of === undefined ? {} : { of }),
});
const stateOf = (zh: string, parts: Part[], slogan?: { is: boolean; reason: Bilingual }) =>
  computePartsState({ label: { zh, en: 'x' }, parts, slogan });
const brief = (...args: Parameters<typeof stateOf>): unknown[] => {
  const { state, found, promised } = stateOf(...args)!;
  return [state, found, promised];
};

describe('computePartsState', () => {
  it('finds n of n', () => {
    expect(brief('三个不准', [part('甲'), part('乙'), part('丙')])).toEqual(['explained', 3, 3]);
  });

  it('finds seven of eight', () => {
    const seven = Array<Part>(7).fill({ mechanism: 'x' });
    expect(brief('八大工程', seven)).toEqual(['partly', 7, 8]);
  });

  it('takes a name without parts for one that the source does not explain', () => {
    expect(brief('五帮三督三报告', [])).toEqual(['not-explained', 0, 11]);
  });

  it('lets one phrase keep two promises', () => {
    const four = ['甲', '乙', '丙', '丁'].map((zh) => part(zh, ['抓', '强']));
    expect(brief('四抓四强', four)).toEqual(['explained', 8, 8]);
    expect(brief('四抓四强', four.slice(1))).toEqual(['partly', 6, 8]);
    expect(
      brief(
        '四抓四强',
        ['甲', '乙', '丙', '丁'].map((zh) => part(zh, '抓')),
      ),
    ).toEqual(['partly', 4, 8]);
  });

  it('counts a phrase for as many as it says', () => {
    const parts = [
      part('1个导师团', '1'),
      part('5个工作指导分团', '6'),
      part('1个综合服务分团', '6'),
      part('N位党建导师', 'N'),
    ];
    expect(brief('“1+6+N”模式', parts)).toEqual(['explained', 8, 7]);
    expect(brief('“1+6+N”模式', parts.slice(0, 3))).toEqual(['partly', 7, 7]);
  });

  it('knows words that only give the number back from a list', () => {
    const parts = [part('一个体系', '1'), part('七条战线', '7'), part('三个机制', '3')];
    expect(brief('“1+7+3”体系', parts)).toEqual(['partly', 1, 11]);
    expect(stateOf('“1+7+3”体系', parts)?.groups.map(({ named }) => named)).toEqual([
      false,
      true,
      true,
    ]);
    expect(brief('双六制度', [part('六条措施'), part('六条禁令')])).toEqual(['partly', 0, 12]);
  });

  it('says nothing of a name without a promise, or with a frequency', () => {
    expect(stateOf('第一书记', [part('甲')])).toBeUndefined();
    expect(stateOf('一年四轮', [])).toBeUndefined();
  });

  it('follows the author against the label', () => {
    const reason = { en: 'because', zh: '因此' };
    expect(stateOf('三级医院', [], { is: false, reason })).toBeUndefined();
    expect(brief('召回', [part('甲')], { is: true, reason })).toEqual(['explained', 1, null]);
    expect(brief('召回', [], { is: true, reason })).toEqual(['not-explained', 0, null]);
    expect(isSlogan({ label: { zh: '召回', en: 'x' }, slogan: undefined })).toBe(false);
  });
});

describe('listSlogans', () => {
  it('lists the mechanisms whose names promise parts', () => {
    const corpus = createCorpus({
      'content/mechanisms/wenze.md': ['zh: 问责, en', 'zh: 三个不准, en'],
    });
    expect(
      listSlogans(corpus).map(({ mechanism, state: { state } }) => [mechanism.id, state]),
    ).toEqual([['wenze', 'not-explained']]);
  });
});
