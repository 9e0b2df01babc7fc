import { describe, expect, it } from 'vitest';
import { createRows } from '../../src/components/compare/cells.ts';
import { listShared } from '../../src/components/compare/list-shared.ts';
import { foldWords } from '../../src/components/mechanism/client/fold-words.ts';
import { groupPresence } from '../../src/components/mechanism/group-presence.ts';
import { listUses } from '../../src/components/mechanism/list-uses.ts';
import {
  compareNames,
  toInitial,
  toPlainPinyin,
} from '../../src/components/mechanism/pinyin-key.ts';
import { groupByEnglish, groupByPinyin } from '../../src/components/mechanism/sort-names.ts';
import { placeCard } from '../../src/components/preview/client/place-card.ts';
import { describePromises } from '../../src/components/slogan/describe-promise.ts';
import { groupSlogans } from '../../src/components/slogan/group-slogans.ts';
import { computePartsState, isSlogan } from '../../src/audit/parts-state.ts';
import type { Corpus, Mechanism } from '../../src/content/corpus.ts';
import type { Presence, PresenceState } from '../../src/evidence/presence.ts';
import { WORDS } from '../../src/i18n/words.ts';
import { createCorpus } from '../corpus-factory.ts';

const named = (id: string, zh: string, en = zh): Mechanism =>
  ({ id, label: { zh, en }, parts: [], at: {}, category: 'a' }) as unknown as Mechanism;
const presence = (source: string, state: PresenceState): Presence => ({
  mechanism: 'x',
  source,
  state,
  attestations: [],
  labels: ['召回'],
  reason: null,
  inside: [],
});

describe('presence in the sources', () => {
  it('keeps named, described and absent when they are empty, and drops an empty fourth', () => {
    const groups = groupPresence([presence('a', 'absent'), presence('b', 'absent')]);
    expect(groups.map(({ state, members }) => [state, members.length])).toEqual([
      ['named', 0],
      ['described', 0],
      ['absent', 2],
    ]);
  });

  it('shows the same words for another thing as a state of its own', () => {
    const groups = groupPresence([presence('a', 'elsewhere')]);
    expect(groups.find(({ members }) => members.length > 0)?.state).toBe('elsewhere');
  });

  it('shows words that stand only inside another name apart from words for another thing', () => {
    const groups = groupPresence([presence('a', 'inside'), presence('b', 'elsewhere')]);
    expect(groups.map(({ state, members }) => [state, members.length])).toEqual([
      ['named', 0],
      ['described', 0],
      ['elsewhere', 1],
      ['inside', 1],
      ['absent', 0],
    ]);
  });

  it('refuses to call a label that occurs absent', () => {
    expect(() => groupPresence([presence('a', 'unattested')])).toThrow('Unexpected name of "x"');
  });
});

describe('the page of slogans', () => {
  it('does not claim every name with a number: an author may say that one promises nothing', () => {
    expect(isSlogan({ label: { zh: '五个一小组', en: '' }, slogan: undefined })).toBe(true);
    const slogan = { is: false, reason: { en: 'A group.', zh: '小组。' } };
    expect(isSlogan({ label: { zh: '五个一小组', en: '' }, slogan })).toBe(false);
    expect(WORDS['slogans.lede'].en).not.toContain('every');
    expect(WORDS['slogans.lede'].zh).not.toContain('逐一');
  });
});

describe('where a mechanism is used', () => {
  it('lists statements that link to it or rest on it, each once for both languages', () => {
    expect(listUses(createCorpus()).get('ganbu-zhaohui')).toEqual([
      { kind: 'statement', unit: 'anxi', statement: 's2' },
    ]);
  });

  it('lists definitions that link to it, and not its own', () => {
    const corpus = createCorpus({
      'content/mechanisms/wenze.md': [
        'Officials answer for their work.',
        '":m[Recall]{#ganbu-zhaohui} and :m[it]{#wenze}."',
      ],
    });
    const uses = listUses(corpus);
    expect(uses.get('ganbu-zhaohui')).toContainEqual({ kind: 'definition', mechanism: 'wenze' });
    expect(uses.has('wenze')).toBe(false);
  });
});

describe('the order of names', () => {
  it('reads without tones and marks, and keeps the two dots of ü', () => {
    expect(toPlainPinyin('干部“召回管理”')).toBe('gan bu zhao hui guan li');
    expect(toPlainPinyin('绿色')).toBe('lü se');
  });

  it('goes by syllable, then tone, then character', () => {
    const names = ['先锋', '西安', '四抓四强', '绿化', '路线', '乱', '私人'];
    expect(names.toSorted(compareNames)).toEqual([
      '路线',
      '绿化',
      '乱',
      '私人',
      '四抓四强',
      '西安',
      '先锋',
    ]);
  });

  it('puts names that begin with a number first, under a sign', () => {
    const groups = groupByPinyin([named('b', '百日行动'), named('a', '“1+1+N”')]);
    expect(groups.map(({ heading }) => heading)).toEqual(['#', 'B']);
    expect(toInitial('两议')).toBe('#');
  });

  it('takes English names by their first word, without marks', () => {
    const groups = groupByEnglish([named('b', '乙', 'Cadre'), named('a', '甲', '“Battle” team')]);
    expect(groups.map(({ heading }) => heading)).toEqual(['B', 'C']);
  });
});

describe('the numeral decoder', () => {
  const slogan = (zh: string, parts: Mechanism['parts'] = []) => {
    const mechanism = { ...named('x', zh), parts };
    const state = computePartsState(mechanism);
    if (state === undefined) throw new Error(`${zh} is no slogan`);
    return { mechanism, state };
  };
  const part = (zh: string) => ({ zh, en: zh, at: 'a1' });

  it('says nothing of two, one of two and two of two', () => {
    const say = (parts: string[]) =>
      describePromises(
        slogan(
          '一降一提',
          parts.map((zh) => ({ ...part(zh), of: zh })),
        ).state,
        'en',
      );
    expect(say([]).map(({ dots, words }) => `${dots} ${words}`)).toEqual(['○ 0 of 1', '○ 0 of 1']);
    expect(say(['降']).map(({ dots }) => dots)).toEqual(['●', '○']);
    expect(say(['降', '提']).map(({ of }) => of)).toEqual(['降', '提']);
  });

  it('does not name what a single number counts', () => {
    expect(describePromises(slogan('八大工程').state, 'en')).toEqual([
      { of: '', dots: '○○○○○○○○', words: '0 of 8' },
    ]);
  });

  it('groups by what the source explains and keeps a state that none has', () => {
    const groups = groupSlogans([slogan('四看法'), slogan('三帮三扶')]);
    expect(groups.map(({ state, slogans }) => [state, slogans.length])).toEqual([
      ['explained', 0],
      ['partly', 0],
      ['not-explained', 2],
    ]);
    expect(groups[2]?.slogans.map(({ mechanism }) => mechanism.label.zh)).toEqual([
      '三帮三扶',
      '四看法',
    ]);
  });
});

describe('the comparison', () => {
  const unit = (id: string, source: string) => [id, { id, source, coverage: 'full', evidence: {} }];
  const at = (...sources: string[]) =>
    Object.fromEntries(sources.map((source, index) => [`a${index}`, { source, quote: '…' }]));
  const corpus = {
    categories: { a: {}, b: {} },
    counties: new Map([unit('x', 's1'), unit('y', 's2')] as never),
    mechanisms: new Map(
      [
        { ...named('own', '百日行动'), at: at('s1') },
        { ...named('both', '政策宣讲'), at: at('s1', 's2') },
      ].map((mechanism) => [mechanism.id, mechanism]),
    ),
  } as unknown as Corpus;
  const units = [...corpus.counties.values()];

  it('has a cell for each unit and category, what several units state first', () => {
    const rows = createRows(corpus, units).map(({ cells }) =>
      cells.map((cell) => cell.map(({ mechanism }) => mechanism.id)),
    );
    expect(rows).toEqual([
      [['both', 'own'], ['both']],
      [[], []],
    ]);
  });

  it('counts as shared only what more than one article states', () => {
    expect(listShared(corpus).map(({ mechanism }) => mechanism.id)).toEqual(['both']);
  });
});

describe('what is typed into the filter', () => {
  it('is folded: case, tones, spaces and marks do not count', () => {
    expect(foldWords('Gàn bù “Zhāo”')).toBe('ganbuzhao');
    expect(foldWords('干部“召')).toBe('干部召');
  });
});

describe('the place of a preview', () => {
  const view = { width: 360, height: 740 };

  it('is under the words, inside the view', () => {
    expect(
      placeCard({ left: 300, top: 100, bottom: 120 }, { width: 336, height: 200 }, view),
    ).toEqual({ left: 12, top: 126 });
  });

  it('is above them where there is no room below', () => {
    expect(
      placeCard({ left: 20, top: 700, bottom: 720 }, { width: 336, height: 200 }, view).top,
    ).toBe(494);
  });
});
