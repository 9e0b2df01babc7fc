import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CitationStyle, createCiter, styleFile } from '../../src/cite/citer.ts';
import type { CslItem } from '../../src/cite/csl-item.ts';
import { toPassageTemplate } from '../../src/cite/cite-sentences.ts';
import { fillPassage } from '../../src/cite/fill-passage.ts';
import { ROOT } from '../../src/cli/paths.ts';

const read = (style: 'gbt7714' | 'chicago'): string =>
  readFileSync(join(ROOT, styleFile(style)), 'utf8');
const citer = createCiter({ gbt7714: read('gbt7714'), chicago: read('chicago') });

const on = (...parts: number[]) => ({ 'date-parts': [parts] });
const named = (...names: string[]) => ({ author: names.map((literal) => ({ literal })) });

/** The styles take more kinds of items than this site makes; the standards' examples need them. */
const cite = (style: CitationStyle, item: object): string =>
  citer({ id: 'example', language: 'zh-CN', ...item } as unknown as CslItem, style);

describe('GB/T 7714-2015, the standard’s own examples', () => {
  it('an article of a journal: the fourth author becomes 等', () => {
    const item = {
      type: 'article-journal',
      ...named('袁训来', '陈哲', '肖书海', '万斌'),
      title: '蓝田生物群:一个认识多细胞生物起源和早期演化的新窗口',
      'container-title': '科学通报',
      volume: '57',
      issue: '34',
      page: '3219',
      issued: on(2012),
    };
    expect(cite('gbt7714', item)).toBe(
      '袁训来, 陈哲, 肖书海, 等. 蓝田生物群:一个认识多细胞生物起源和早期演化的新窗口[J]. 科学通报, 2012, 57(34): 3219.',
    );
  });

  it('an article of a journal with a name in Latin letters', () => {
    const item = {
      type: 'article-journal',
      language: 'en',
      author: [{ family: 'Caplan', given: 'P' }],
      title: 'Cataloging internet resources',
      'container-title': 'The Public Access Computer Systems Review',
      volume: '4',
      issue: '2',
      page: '61-66',
      issued: on(1993),
    };
    expect(cite('gbt7714', item)).toBe(
      'CAPLAN P. Cataloging internet resources[J]. The Public Access Computer Systems Review, 1993, 4(2): 61-66.',
    );
  });

  it('an article of a newspaper, with its page in brackets', () => {
    const item = {
      type: 'article-newspaper',
      ...named('丁文祥'),
      title: '数字革命与竞争国际化',
      'container-title': '中国青年报',
      page: '15',
      issued: on(2000, 11, 20),
    };
    expect(cite('gbt7714', item)).toBe(
      '丁文祥. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).',
    );
  });

  it('an electronic resource, with the day of its change and the day of reading', () => {
    const item = {
      type: 'webpage',
      ...named('萧钰'),
      title: '出版业信息化迈入快车道',
      issued: on(2001, 12, 19),
      accessed: on(2002, 4, 15),
      URL: 'http://www.creader.com/news/20011219/200112190019.html',
    };
    expect(cite('gbt7714', item)).toBe(
      '萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.',
    );
  });

  it('a part of a book', () => {
    const item = {
      type: 'chapter',
      ...named('程根伟'),
      editor: [{ literal: '许厚泽' }, { literal: '赵其国' }],
      title: '1998年长江洪水的成因与减灾对策',
      'container-title': '长江流域洪涝灾害与科技对策',
      'publisher-place': '北京',
      publisher: '科学出版社',
      page: '32-36',
      issued: on(1999),
    };
    expect(cite('gbt7714', item)).toBe(
      '程根伟. 1998年长江洪水的成因与减灾对策[M]//许厚泽, 赵其国. 长江流域洪涝灾害与科技对策. 北京: 科学出版社, 1999: 32-36.',
    );
  });
});

describe('Chicago, 17th edition, the manual’s own examples', () => {
  it('an article of a newspaper on the web', () => {
    const item = {
      type: 'article-newspaper',
      language: 'en',
      author: [{ family: 'Manjoo', given: 'Farhad' }],
      title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
      'container-title': 'New York Times',
      issued: on(2017, 3, 8),
      URL: 'https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html',
    };
    expect(cite('chicago', item)).toBe(
      'Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017. https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html.',
    );
  });

  it('an article of a magazine', () => {
    const item = {
      type: 'article-magazine',
      language: 'en',
      author: [{ family: 'Mead', given: 'Rebecca' }],
      title: 'The Prophet of Dystopia',
      'container-title': 'New Yorker',
      issued: on(2017, 4, 17),
    };
    expect(cite('chicago', item)).toBe(
      'Mead, Rebecca. “The Prophet of Dystopia.” New Yorker, April 17, 2017.',
    );
  });

  it('an article of a journal: pages are shortened', () => {
    const item = {
      type: 'article-journal',
      language: 'en',
      author: [{ family: 'Satterfield', given: 'Susan' }],
      title: 'Livy and the Pax Deum',
      'container-title': 'Classical Philology',
      volume: '111',
      issue: '2',
      page: '165-176',
      issued: on(2016, 4),
    };
    expect(cite('chicago', item)).toBe(
      'Satterfield, Susan. “Livy and the Pax Deum.” Classical Philology 111, no. 2 (April 2016): 165–76.',
    );
  });

  it('a page of a website that says when it was last modified, and one that does not', () => {
    const policy = {
      type: 'webpage',
      ...named('Google'),
      title: 'Privacy Policy',
      'container-title': 'Privacy & Terms',
      issued: on(2017, 4, 17),
      URL: 'https://www.google.com/policies/privacy/',
    };
    const facts = {
      type: 'webpage',
      ...named('Yale University'),
      title: 'About Yale: Yale Facts',
      accessed: on(2017, 5, 1),
      URL: 'https://www.yale.edu/about-yale/yale-facts',
    };
    expect(cite('chicago', policy)).toBe(
      'Google. “Privacy Policy.” Privacy & Terms. Last modified April 17, 2017. https://www.google.com/policies/privacy/.',
    );
    expect(cite('chicago', facts)).toBe(
      'Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.',
    );
  });

  it('a title in another language is followed by its translation, outside the quotation marks', () => {
    const item = { type: 'webpage', title: '安溪持续抓党建', note: 'Anxi Keeps At It' };
    expect(cite('chicago', item)).toBe('“安溪持续抓党建” [Anxi Keeps At It].');
    expect(cite('apa', item)).toBe('安溪持续抓党建 [Anxi Keeps At It]. (n.d.).');
    expect(cite('gbt7714', item)).toBe('安溪持续抓党建[EB/OL].');
  });
});

describe('a stop behind a Chinese title', () => {
  const kaimenhong = {
    type: 'webpage',
    title: '秦皇岛市着力打造脱贫新模式 力保扶贫攻坚“开门红”',
    'container-title': '河北新闻网',
  };
  const sandanzhi = { type: 'webpage', title: '“三单制”', 'container-title': '县域机制志' };

  it('stands outside its quotation marks, and outside those of the style', () => {
    expect(cite('chicago', kaimenhong)).toBe(
      '“秦皇岛市着力打造脱贫新模式 力保扶贫攻坚‘开门红’”. 河北新闻网, n.d.',
    );
    expect(cite('apa', kaimenhong)).toBe(
      '秦皇岛市着力打造脱贫新模式 力保扶贫攻坚“开门红”. (n.d.). 河北新闻网.',
    );
    expect(cite('chicago', sandanzhi)).toBe('“‘三单制’”. 县域机制志, n.d.');
    for (const style of ['gbt7714', 'chicago', 'apa'] as const)
      expect(cite(style, kaimenhong)).not.toMatch(/[.,][’”]/u);
  });

  it('stays inside where the title is English', () => {
    const english = { type: 'webpage', language: 'en', title: 'The “three orders”' };
    expect(cite('chicago', { ...english, 'container-title': 'Gazetteer' })).toBe(
      '“The ‘three orders.’” Gazetteer, n.d.',
    );
  });
});

describe('a page of this site', () => {
  const page: CslItem = {
    id: 'page',
    type: 'webpage',
    title: 'Cadre recall',
    'container-title': 'The County Mechanism Gazetteer',
    version: 'Content 1a2b3c4d',
    language: 'en',
    URL: 'https://gazetteer.example/mechanisms/ganbu-zhaohui/',
  };

  it('gives address and state of the content in every style', () => {
    for (const style of ['gbt7714', 'chicago', 'apa'] as const) {
      expect(citer(page, style)).toContain(page.URL);
      expect(citer(page, style)).toContain('Content 1a2b3c4d');
      expect(citer(page, style)).toContain('Cadre recall');
    }
  });

  it('names no day between releases, and the day of the release that holds it', () => {
    const released: CslItem = { ...page, issued: { 'date-parts': [[2026, 11, 22]] } };
    expect(citer(page, 'apa')).toBe(
      'Cadre recall (Content 1a2b3c4d). (n.d.). The County Mechanism Gazetteer. https://gazetteer.example/mechanisms/ganbu-zhaohui/',
    );
    expect(citer(released, 'apa')).toContain('(2026, November 22)');
    expect(citer(released, 'gbt7714')).toContain('Content 1a2b3c4d(2026-11-22)');
    expect(citer(released, 'chicago')).toContain('Last modified November 22, 2026');
  });

  it('cites a passage by filling a template, with the text that the style itself would write', () => {
    const passage = { ids: 'p3s2–p3s4', url: `${page.URL ?? ''}?to=p3s4#p3s2` };
    for (const style of ['gbt7714', 'chicago', 'apa'] as const) {
      const filled = fillPassage(toPassageTemplate(citer, page, style), passage);
      const written = citer({ ...page, title: 'Cadre recall, p3s2–p3s4', URL: passage.url }, style);
      expect(filled).toBe(written);
    }
  });

  it('takes markup in a title for text', () => {
    const hostile = { ...page, title: 'A <i>b</i> & {ids} \\textbf{c}' };
    expect(citer(hostile, 'chicago')).toContain('{ids}');
    expect(citer(hostile, 'gbt7714')).toContain('\\textbf{c}');
    expect(citer(hostile, 'gbt7714')).toContain('<i>b</i> &');
  });
});
