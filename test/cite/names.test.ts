import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CitationStyle, createCiter, styleFile } from '../../src/cite/citer.ts';
import { isPerson, nameAuthors, nameOutlet, showName } from '../../src/cite/names.ts';
import { toOriginalItem } from '../../src/cite/original-item.ts';
import { writeBibtex } from '../../src/cite/write-bibtex.ts';
import { ROOT } from '../../src/cli/paths.ts';
import type { Source } from '../../src/content/corpus.ts';
import { readCorpus } from '../../src/content/read.ts';
import { parseChanged } from '../corpus-factory.ts';

let sources: ReadonlyMap<string, Source>;
beforeAll(async () => {
  ({ sources } = await readCorpus(ROOT));
});

const readStyle = (style: 'gbt7714' | 'chicago'): string =>
  readFileSync(join(ROOT, styleFile(style)), 'utf8');
const citer = createCiter({ gbt7714: readStyle('gbt7714'), chicago: readStyle('chicago') });
const cite = (id: string, style: CitationStyle): string =>
  citer(toOriginalItem(sources.get(id)!), style);

const listNames = ({ publisher, reposter, authors, editor }: Source): string[] =>
  [publisher, reposter, editor, ...authors].filter((name) => name !== null);

describe('the names of every source', () => {
  it('are written in Latin letters too, the publisher’s, the authors’ and the editor’s', () => {
    for (const source of sources.values())
      for (const name of listNames(source))
        expect(source.names?.[name], `${source.id} ${name}`).toBeDefined();
  });

  it('of persons and outlets are the pinyin of their characters', () => {
    const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/gu, '');
    for (const { names = {} } of sources.values())
      for (const [printed, name] of Object.entries(names)) {
        const latin = 'family' in name ? `${name.family.en}${name.given.en}` : name.pinyin;
        if (latin === null) continue;
        const surname = 'family' in name ? 'head' : 'off';
        expect(letters(latin)).toBe(letters(pinyin(printed, { toneType: 'none', surname })));
      }
  });

  it('that the front matter does not hold are refused, and persons that are not whole', () => {
    const refused = (names: string): boolean =>
      parseChanged({
        'content/sources/tiny.md': ['editor: null', `editor: 刘昕\nnames: ${names}`],
      }).problems.some(({ message }) => message.includes('Unexpected name'));
    const person = (given: string): string =>
      `{ family: { zh: 刘, en: Liu }, given: { zh: ${given}, en: Xin } }`;
    expect(refused(`{ 刘昕: ${person('昕')} }`)).toBe(false);
    expect(refused(`{ 刘昕: ${person('欣')} }`)).toBe(true);
    expect(refused(`{ 泉州网: { pinyin: Quanzhou wang, en: Quanzhou Net } }`)).toBe(true);
  });
});

describe('a citation', () => {
  it('has characters in GB/T 7714, pinyin before them in Chicago, and initials in APA', () => {
    expect(cite('suiyang', 'gbt7714')).toMatch(/^丁本俊\. .+\[J\]\. 遵义, 2016\(16\)\.$/u);
    expect(cite('suiyang', 'chicago')).toMatch(
      /^Ding Benjun 丁本俊\. .+ Zunyi 遵义, no\. 16, 2016/u,
    );
    expect(cite('suiyang', 'apa')).toMatch(/^Ding, B\. \(2016\)\. /u);
    expect(cite('linkou', 'chicago')).toMatch(/^Zhu Shanyong 朱善永 and Feng Chuntao 冯春涛\. /u);
    expect(cite('linkou', 'apa')).toMatch(/^Zhu, S\., & Feng, C\. .+\. Minsheng jingji wang\.$/u);
  });

  it('of an office has its name as printed, with a translation where Latin letters are wanted', () => {
    expect(cite('zizhong', 'gbt7714')).toMatch(/^相关市（州）、县（市、区）党委组织部\. /u);
    expect(cite('zizhong', 'apa')).toMatch(/^相关市.+组织部 \[Party Committee .+\]\. \(2020/u);
  });

  it('in APA gives the year where the volume stands, for the magazine counts its issues by it', () => {
    expect(cite('suiyang', 'apa')).toMatch(/Zunyi, 2016\(16\)\.$/u);
  });

  it('as BibTeX has persons in two parts and an office in braces', () => {
    const write = (id: string): string => writeBibtex([toOriginalItem(sources.get(id)!)]);
    expect(write('linkou')).toContain('author = {朱, 善永 and 冯, 春涛},');
    expect(write('zizhong')).toContain('author = {{相关市（州）、县（市、区）党委组织部}},');
  });
});

describe('a name on a page', () => {
  it('is English with the characters for readers of English, and characters alone in Chinese', () => {
    const suiyang = sources.get('suiyang')!;
    expect(nameAuthors(suiyang, 'en')).toEqual([{ han: '丁本俊', latin: 'Ding Benjun' }]);
    expect(nameAuthors(suiyang, 'zh')).toEqual([{ han: '丁本俊', latin: null }]);
    expect(nameOutlet(sources.get('anxi')!, 'en')).toEqual({
      han: '泉州网',
      latin: 'Quanzhou Net',
    });
    expect(nameOutlet({ publisher: null }, 'en')).toBeNull();
  });

  it('that nobody described stays as printed, and what it names is not known', () => {
    expect(showName({}, '甲', 'en')).toEqual({ han: '甲', latin: null });
    expect(isPerson({}, '甲')).toBeUndefined();
    expect(isPerson(sources.get('suiyang')!, '丁本俊')).toBe(true);
    expect(isPerson(sources.get('suiyang')!, '遵义')).toBe(false);
  });
});
