import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  LedgerSchema,
  SentenceIdsSchema,
  SourceFrontMatterSchema,
} from '../../src/content/schemas/source.ts';
import { invertLedger, replayLedger } from '../../src/normalize/ledger.ts';
import { parseManifest } from '../../src/normalize/manifest.ts';
import { restoreArticle } from '../../src/normalize/normalize-article.ts';
import { segmentArticles } from '../../src/normalize/segment-articles.ts';
import { SEED_RULES } from '../../src/normalize/order.ts';
import { BARE_CONTEXT } from '../../src/normalize/rule.ts';
import { runRules } from '../../src/normalize/run-rules.ts';
import { toSimplified } from '../../src/normalize/simplify.ts';
import { textOf, traceText } from '../../src/normalize/traced-text.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const SOURCES = path.join(ROOT, 'content/sources');
const TEN = [
  'anxi',
  'chongli',
  'fengning',
  'linkou',
  'pingshan',
  'qinhuangdao',
  'rongxian',
  'suiyang',
  'zhuolu',
  'zizhong',
];
const RE_FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/u;
const RE_DIGITS = /\d+/gu;

const ids = readdirSync(SOURCES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3))
  .sort();

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(SOURCES, name), 'utf8'));
}

function readSource(id: string) {
  const file = readFileSync(path.join(SOURCES, `${id}.md`), 'utf8');
  const frontMatter = SourceFrontMatterSchema.parse(parse(RE_FRONT_MATTER.exec(file)?.[1] ?? ''));
  const seed = readFileSync(path.join(ROOT, 'seeds', frontMatter.seed));
  const ledger = LedgerSchema.parse(readJson(`${id}.ledger.json`));
  const sentences = SentenceIdsSchema.parse(readJson(`${id}.ids.json`));
  const blocks = unified()
    .use(remarkParse)
    .parse(file.replace(RE_FRONT_MATTER, ''))
    .children.map((node) =>
      'children' in node
        ? node.children
            .map((child) => ('value' in child ? child.value : `<${child.type}>`))
            .join('')
        : `<${node.type}>`,
    );
  return { frontMatter, seed, ledger, sentences, text: blocks.join('\n') };
}

describe('the sources', () => {
  it('are at least the ten that the seeds hold', () => {
    expect(ids).toEqual(expect.arrayContaining(TEN));
  });

  describe.each(ids)('%s', (id) => {
    const { frontMatter, seed, ledger, sentences, text } = readSource(id);
    const [start, end] = frontMatter.span;

    it('is what its ledger makes of the seed', () => {
      expect(replayLedger(seed, frontMatter.span, ledger)).toBe(text);
    });

    it('gives the seed back, byte for byte', () => {
      const inverted = Buffer.from(invertLedger(text, frontMatter.span, ledger));
      expect(inverted.equals(seed.subarray(start, end))).toBe(true);
    });

    it('has a ledger that begins and ends its span, sorted, without overlap', () => {
      expect(ledger[0]?.bytes[0]).toBe(start);
      expect(ledger.at(-1)?.bytes[1]).toBe(end);
      ledger.slice(1).forEach((edit, index) => {
        expect(edit.bytes[0]).toBeGreaterThanOrEqual(ledger[index]!.bytes[1]);
      });
      for (const { bytes, before } of ledger)
        expect(seed.subarray(...bytes).toString('utf8')).toBe(before);
    });

    it('leaves nothing of its metadata and drops in the text, and makes drops of nothing else', () => {
      for (const { kind, after } of ledger)
        if (kind === 'drop' || kind === 'metadata') expect(after).toBe('');
    });

    it('loses no digit but in a logged deletion, and changes none', () => {
      for (const { kind, before, after, reason } of ledger) {
        if (kind !== 'drop' && kind !== 'metadata')
          expect(before.match(RE_DIGITS), reason).toEqual(after.match(RE_DIGITS));
      }
      const deleted = ledger.filter(({ kind }) => kind === 'drop' || kind === 'metadata');
      const digits = (words: string): number => words.replaceAll(/\D/gu, '').length;
      const all = digits(seed.subarray(start, end).toString('utf8'));
      expect(digits(text) + digits(deleted.map(({ before }) => before).join(''))).toBe(all);
    });

    it('is left alone when it is normalized again', () => {
      const again = restoreArticle(traceText(text), null, null);
      expect(again.text).toBe(text);
      expect(again.ledger).toEqual([]);
    });

    it('is its sentences, in order, with the ids that the file keeps', () => {
      expect(Object.values(sentences).join('')).toBe(text.replaceAll('\n', ''));
    });

    it('has no odd space, no invisible character, no ASCII mark beside Han', () => {
      expect(text).not.toMatch(/[^\S\n ]|[\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u);
      expect(text).not.toMatch(/^\s|\s$|\n\n| {2}/mu);
      expect(text).not.toMatch(/\p{Script=Han}[,:;!?()]|[,:;!?()]\p{Script=Han}/u);
      expect(text).not.toMatch(/ [，。、；：！？]|[，。、；：！？] /u);
    });

    it('has its quotation marks and brackets in pairs, in every sentence', () => {
      for (const [sentence, words] of Object.entries(sentences))
        for (const [open, close] of ['“”', '‘’', '（）', '《》'])
          expect(words.split(open!).length, `${sentence} ${open!}${close!}`).toBe(
            words.split(close!).length,
          );
    });

    it('has none of the page’s own words', () => {
      expect(text).not.toMatch(
        /首页|举报|购物车|点击次数|免责声明|版权|备案|相关新闻|热门推荐|公众号|讯[(（]/u,
      );
    });

    it('cites a date that it states, in words that stand in its span or in its page', () => {
      if (frontMatter.published !== null)
        expect(frontMatter.dates.map(({ value }) => value)).toContain(frontMatter.published);
      for (const date of frontMatter.dates) expect(seed.toString('utf8')).toContain(date.text);
    });

    it('marks slips that stand in it', () => {
      for (const slip of frontMatter.slips) expect(text).toContain(slip.text);
    });
  });

  it('divide their seeds among them without gap or overlap', () => {
    const bySeed = Map.groupBy(
      ids.map((id) => readSource(id)),
      ({ frontMatter }) => frontMatter.seed,
    );
    for (const sources of bySeed.values()) {
      const spans = sources.map(({ frontMatter }) => frontMatter.span).sort(([a], [b]) => a - b);
      expect(spans[0]?.[0]).toBe(0);
      expect(spans.at(-1)?.[1]).toBe(sources[0]?.seed.length);
      spans.slice(1).forEach(([begin], index) => {
        expect(begin).toBe(spans[index]?.[1]);
      });
    }
  });

  it('come from every seed that is not held back', () => {
    const manifest = parseManifest(readFileSync(path.join(ROOT, 'seeds/manifest.yaml'), 'utf8'));
    if (Array.isArray(manifest)) throw new Error('unreadable manifest');
    const expected = Object.values(manifest.seeds).flatMap((entry) =>
      'articles' in entry ? entry.articles.map(({ id }) => id) : [],
    );
    expect(expected.sort()).toEqual(ids);
  });
});

describe('Suiyang', () => {
  const { text, ledger, frontMatter } = readSource('suiyang');

  it('has no pinyin, no private-use or replacement character, no lacuna, no letter between Han', () => {
    expect(text).not.toMatch(/[(（][a-zA-ZāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüÜ ]+[)）]/u);
    expect(text).not.toMatch(/[\uE000-\uF8FF\uFFFD□]/u);
    expect(text).not.toMatch(/\p{Script=Han}[A-Za-z^]\p{Script=Han}/u);
  });

  it('is simplified Chinese throughout', () => {
    expect(Array.from(text).filter((character) => toSimplified(character) !== character)).toEqual(
      [],
    );
  });

  it('has no word of the spam around it', () => {
    expect(text).not.toMatch(/久久|欧美|无码|彩票|猜你喜欢|老年大学/u);
  });

  it.each([
    '没有发展思路的贫困户。”县长余航海说道。',
    '自主发展。”该县分管扶贫的副县长',
    '扶贫主体由“政府主导”转变为“群众主导”，扶贫动力由“要我脱贫”转变为“我要脱贫”，扶贫方式由“输血式”转变为“造血式”。',
    '进行“诗乡花海”景区建设',
    '8月4日中午1:30，家住',
    '移巢脾',
    '对此有着深深的感触',
    '党员创业（中蜂）养殖示范园',
  ])('reads %s', (words) => {
    expect(text).toContain(words);
  });

  it('keeps the author’s slips', () => {
    for (const words of ['扶贫扶贫', '3户贫困发展', '不足增至120箱', '的的“单子”'])
      expect(text).toContain(words);
  });

  it('lists each emendation, and makes none that it does not list', () => {
    const made = ledger.filter(({ kind }) => kind === 'emendation').map(({ reason }) => reason);
    const listed = frontMatter.emendations?.map(({ reason }) => reason.en) ?? [];
    expect(made).toHaveLength(3);
    expect(listed.toSorted()).toEqual(made.toSorted());
  });
});

describe('what the rules for whole seeds do to the sources', () => {
  it.each(ids)('is nothing: %s', (id) => {
    const { text } = readSource(id);
    expect(textOf(runRules(traceText(text), SEED_RULES, BARE_CONTEXT).atoms)).toBe(text);
  });
});

describe('what a reader of the seeds would expect', () => {
  it.each([
    [
      'anxi',
      {
        title: '安溪持续抓党建促脱贫攻坚',
        subtitle: '贫困村及贫困人口脱贫数居全市首位',
        publisher: '泉州网',
        keywords: ['党建扶贫'],
      },
    ],
    [
      'zizhong',
      {
        title: '资中县坚持“四抓四强”吹响党建引领 决战决胜脱贫攻坚集结号',
        pageTitle: '下足绣花功夫 决战脱贫攻坚',
      },
    ],
    ['rongxian', { title: '荣县构建四大体系 为脱贫攻坚提供坚强组织保障', pageTitle: null }],
    [
      'linkou',
      {
        title: '黑龙江省林口县：党支部在脱贫攻坚中唱主角',
        publisher: '民生经济网',
        authors: ['朱善永', '冯春涛'],
        editor: '刘昕',
      },
    ],
    [
      'qinhuangdao',
      {
        publisher: '河北新闻网',
        authors: ['王曼'],
        editor: '刘珊珊',
        counties: ['qinhuangdao', 'qinglong'],
      },
    ],
    ['fengning', { genre: 'brief', editor: null }],
    [
      'suiyang',
      {
        title: '党建聚民心 产业助民富',
        subtitle: '绥阳“三单制”党建扶贫模式见闻',
        pageTitle: null,
        publisher: '遵义',
        authors: ['丁本俊'],
        published: '2016',
        keywords: ['绥阳县', '贫困村', '贫困户'],
        captions: ['p1', 'p39'],
      },
    ],
  ])('%s has its metadata', (id, expected) => {
    expect(readSource(id).frontMatter).toMatchObject(expected);
  });

  it('keeps the dates of Linkou that contradict one another side by side', () => {
    expect(readSource('linkou').frontMatter.dates.map(({ role, value }) => [role, value])).toEqual([
      ['posted', '2020-01-01T19:28:54'],
      ['written', '2019-12-31'],
    ]);
  });

  it('puts the stamp of Suiyang’s page beside the later event', () => {
    expect(readSource('suiyang').frontMatter.dates.map(({ role, value }) => [role, value])).toEqual(
      [
        ['issue', '2016'],
        ['posted', '2016-07-18T11:50'],
        ['event', '2016-08-04'],
      ],
    );
  });

  it.each([
    ['anxi', '1.5万余名党员带头承诺'],
    ['zizhong', '抓责任落实建强“指挥部”'],
    ['rongxian', '构建全域作战指挥体系 力促战令畅通。'],
    ['linkou', '——强化基层支部建设，动帮扶党员干部眼睛往“下”看。'],
    ['qinhuangdao', '出重拳，高标准谋划见决心。'],
    ['suiyang', '精心列单 脱贫攻坚有了好“菜谱”'],
    ['suiyang', '党员“接单”办事 端上“惠民菜”'],
  ])('%s has the heading %s', (id, heading) => {
    const body = readFileSync(path.join(SOURCES, `${id}.md`), 'utf8');
    expect(body.split('\n')).toContain(`## ${heading}`);
  });

  it('finds two articles in 001 and one with four briefs in 004', () => {
    const titles = (seed: string): number =>
      segmentArticles(readFileSync(path.join(ROOT, 'seeds', seed), 'utf8')).length;
    expect(titles('001_cb2881a0ddc343a6.txt')).toBe(2);
    expect(titles('004_6147a907f5816a65.txt')).toBe(5);
  });
});
