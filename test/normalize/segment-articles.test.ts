import { describe, expect, it } from 'vitest';
import { segmentArticles } from '../../src/normalize/segment-articles.ts';

const PARAGRAPH =
  '近年来，某县把脱贫攻坚作为最大的政治任务，走出了一条党建引领脱贫攻坚的有效路径。';

function toTitles(text: string): (string | null)[][] {
  return segmentArticles(text).map(({ title, pageTitle }) => [pageTitle, title]);
}

describe('segmentArticles', () => {
  it('knows a title by the line of who and when behind it', () => {
    expect(
      toTitles(`关闭\n\n某县持续抓党建促脱贫\n\n2017-06-01 来源:某网\n\n${PARAGRAPH}`),
    ).toEqual([[null, '某县持续抓党建促脱贫']]);
  });

  it('knows a title of two clauses by the paragraph behind it', () => {
    expect(
      toTitles(
        `甲县构建四大体系 提供坚强保障\n${PARAGRAPH}\n乙县坚持四抓四强 吹响集结号\n${PARAGRAPH}`,
      ),
    ).toEqual([
      [null, '甲县构建四大体系 提供坚强保障'],
      [null, '乙县坚持四抓四强 吹响集结号'],
    ]);
  });

  it('knows the title of a page by the title behind it', () => {
    const text = `下足绣花功夫 决战脱贫攻坚\n2020-06-11\n甲县构建四大体系 提供坚强保障\n${PARAGRAPH}`;
    expect(toTitles(text)).toEqual([
      ['下足绣花功夫 决战脱贫攻坚', '甲县构建四大体系 提供坚强保障'],
    ]);
  });

  it('does not take a bare title with a date for an article: it is related news', () => {
    const text = `甲县持续抓党建促脱贫\n2017-06-01\n${PARAGRAPH}\n相关新闻\n乙县部署秋冬种农业工作\n2017-05-30\n`;
    expect(toTitles(text)).toEqual([[null, '甲县持续抓党建促脱贫']]);
  });

  it('does not take headings for titles', () => {
    const text = `甲县持续抓党建促脱贫\n2017-06-01\n${PARAGRAPH}\n挂钩帮扶不漏一户一人\n${PARAGRAPH}`;
    expect(toTitles(text)).toHaveLength(1);
  });

  it('takes two clauses below a title with a date and text of its own for a heading', () => {
    const text = `党建聚民心 产业助民富\n2016-07-18\n${PARAGRAPH}\n精心列单 脱贫攻坚有了好“菜谱”\n${PARAGRAPH}`;
    expect(toTitles(text)).toEqual([[null, '党建聚民心 产业助民富']]);
  });

  it('knows a title by the line of who and when behind its subtitle', () => {
    const text = `党建聚民心 产业助民富\n——某县见闻\n2016-07-18\n${PARAGRAPH}`;
    expect(toTitles(text)).toEqual([[null, '党建聚民心 产业助民富']]);
  });

  it('takes a title that is printed twice for one', () => {
    const text = `党建聚民心 产业助民富\n2016-07-18\n党建聚民心 产业助民富\n文丨林一舟\n${PARAGRAPH}`;
    expect(toTitles(text)).toEqual([[null, '党建聚民心 产业助民富']]);
  });

  it('takes no line of keywords and no issue of a magazine for a title', () => {
    const text = `某县持续抓党建促脱贫\n2016-07-18\n关键词:某县贫困村贫困户\n文丨林一舟\n${PARAGRAPH}`;
    expect(toTitles(text)).toEqual([[null, '某县持续抓党建促脱贫']]);
  });

  it('finds nothing in a text without a paragraph', () => {
    expect(segmentArticles('首页 > 正文\n关闭\n2017-06-01')).toEqual([]);
    expect(segmentArticles('')).toEqual([]);
  });

  it('divides the text among the articles', () => {
    const text = `关闭\n甲县持续抓党建促脱贫\n2017-06-01\n${PARAGRAPH}\n相关新闻\n乙县持续抓党建促脱贫\n2017-06-01\n${PARAGRAPH}\n0`;
    const parts = segmentArticles(text);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(text.slice(parts[1]?.start)).toMatch(/^乙县/u);
  });
});
