import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCiteFiles } from '../../src/cite/cite-files.ts';
import { listPageItems, type PageItems } from '../../src/cite/cite-page.ts';
import type { CslItem } from '../../src/cite/csl-item.ts';
import { toHighwireTags } from '../../src/cite/highwire.ts';
import { listCitedSources } from '../../src/cite/list-cited-sources.ts';
import { toPageKey } from '../../src/cite/page-item.ts';
import { writeBibtex } from '../../src/cite/write-bibtex.ts';
import { ROOT } from '../../src/cli/paths.ts';
import type { Corpus } from '../../src/content/corpus.ts';
import { readCorpus } from '../../src/content/read.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus(ROOT);
});

const citePage = (path: string, lang: 'en' | 'zh' = 'en'): PageItems =>
  listPageItems(corpus, {
    lang,
    path,
    title: 'A title',
    site: 'The County Mechanism Gazetteer',
    version: 'Content 1a2b3c4d',
    released: '2026-11-22',
  });

interface BibEntry {
  id: string;
  title: string;
  URL?: string;
  author?: { family?: string; given?: string; literal?: string }[];
  issued?: { 'date-parts': number[][] };
}

/** Reads BibTeX with the parser of another house. */
const readBibtex = (text: string): BibEntry[] =>
  new Cite(text, { forceType: '@bibtex/text' } as ConstructorParameters<typeof Cite>[1])
    .data as unknown as BibEntry[];

describe('what a page is cited with', () => {
  it('is the article itself on the page of a source, and on the page of its Chinese alone', () => {
    expect(listCitedSources(corpus, '/sources/anxi/')).toEqual(['anxi']);
    expect(listCitedSources(corpus, '/sources/anxi/original/')).toEqual(['anxi']);
  });

  it('is every article that attests a mechanism, each once', () => {
    for (const { id, at } of corpus.mechanisms.values()) {
      const cited = listCitedSources(corpus, `/mechanisms/${id}/`);
      expect(new Set(cited)).toEqual(new Set(Object.values(at).map(({ source }) => source)));
      expect(cited.length).toBe(new Set(cited).size);
    }
  });

  it('begins with the source of a unit', () => {
    for (const { id, source } of corpus.counties.values())
      expect(listCitedSources(corpus, `/counties/${id}/`)[0]).toBe(source);
  });

  it('is nothing but the page where it is about the whole site, or about an id that is not there', () => {
    for (const path of ['/', '/about/reading/', '/sources/', '/sources/nowhere/', '/figures/'])
      expect(listCitedSources(corpus, path)).toEqual([]);
  });
});

describe('an original article', () => {
  it('that names its issue is an article of a magazine, with its number and no address', () => {
    const [suiyang] = citePage('/sources/suiyang/').originals;
    expect(suiyang).toMatchObject({
      type: 'article-magazine',
      author: [{ family: '丁', given: '本俊' }],
      custom: {
        romanized: { author: [{ family: 'Ding', given: 'Benjun' }], 'container-title': 'Zunyi' },
      },
      'container-title': '遵义',
      issue: '16',
      issued: { 'date-parts': [[2016]] },
    });
    expect(suiyang).not.toHaveProperty('URL');
  });

  it('that is known from a web page is one, and names only what the seed names', () => {
    const [anxi] = citePage('/sources/anxi/', 'zh').originals;
    expect(anxi).toEqual({
      id: 'anxi',
      type: 'webpage',
      title: '安溪持续抓党建促脱贫攻坚：贫困村及贫困人口脱贫数居全市首位',
      'container-title': '泉州网',
      language: 'zh-CN',
      custom: { romanized: { 'container-title': 'Quanzhou wang' } },
    });
  });
});

describe('the BibTeX file', () => {
  it('of every source is read back by a parser of another house, field by field', () => {
    for (const source of corpus.sources.values()) {
      const items = citePage(`/sources/${source.id}/`);
      const [file] = writeCiteFiles(`/sources/${source.id}/`, items);
      const [page, original] = readBibtex(file?.body ?? '');
      expect(page?.id).toBe(items.page.id);
      expect(page?.URL).toBe(items.page.URL);
      expect(page?.issued?.['date-parts']).toEqual([[2026, 11, 22]]);
      expect(original?.title).toBe(items.originals[0]?.title);
      expect(original?.issued).toEqual(items.originals[0]?.issued);
      // The parser calls an office in braces a family without a given name.
      const names = original?.author?.map(({ family, given, literal }) =>
        given === undefined ? { literal: literal ?? family } : { family, given },
      );
      expect(names).toEqual(items.originals[0]?.author);
    }
  });

  it('keeps what TeX would take for commands as text', () => {
    const title = '91.3% & 3_000 #1 $5 {a} ^b ~c \\textbf{d}';
    const item: CslItem = { id: 'a', type: 'webpage', title, language: 'en' };
    expect(readBibtex(writeBibtex([item]))[0]?.title).toBe(title);
  });

  it('that is cut off is rejected by the parser', () => {
    const [file] = writeCiteFiles('/', citePage('/'));
    expect(() => readBibtex((file?.body ?? '').slice(0, -4))).toThrow();
  });
});

describe('the CSL-JSON file', () => {
  /** The smallest style that needs title, author and date: a CSL processor reads the items through it. */
  const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
    <info><title>t</title><id>t</id><updated>2026-11-22T00:00:00+00:00</updated></info>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography><layout delimiter="|"><group delimiter="|"><text variable="title"/>
      <names variable="author"><name/></names><date variable="issued" form="numeric"/></group></layout></bibliography>
    </style>`;
  const LOCALE = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
    <style-options punctuation-in-quote="true"/>
    <date form="numeric"><date-part name="year"/><date-part name="month" form="numeric" prefix="-"/><date-part name="day" prefix="-"/></date>
    <terms><term name="et-al">et al.</term></terms></locale>`;

  it('of every source is rendered by a CSL processor', () => {
    for (const { id } of corpus.sources.values()) {
      const [, file] = writeCiteFiles(`/sources/${id}/`, citePage(`/sources/${id}/`));
      const items = JSON.parse(file?.body ?? '') as CslItem[];
      const engine = new CSL.Engine(
        {
          retrieveLocale: () => LOCALE,
          retrieveItem: (key: string) => items.find((item) => item.id === key),
        },
        STYLE,
      );
      engine.setOutputFormat('text');
      engine.updateItems(items.map((item) => item.id));
      const lines: string[] = engine.makeBibliography()[1];
      expect(lines).toHaveLength(items.length);
      for (const item of items)
        expect(lines.some((line) => line.includes(item.title.replaceAll('‘', '')))).toBe(true);
    }
  });
});

describe('keys', () => {
  it('are ASCII, one for each page and language', () => {
    expect(toPageKey({ lang: 'en', path: '/' })).toBe('gazetteer');
    expect(toPageKey({ lang: 'zh', path: '/counties/anxi/' })).toBe('gazetteer-counties-anxi-zh');
  });
});

function toCreator(name: string) {
  const [lastName = '', firstName] = name.split(', ');
  return firstName === undefined ? { lastName: name, fieldMode: 1 } : { lastName, firstName };
}

/**
 * Reads `citation_*` tags as Zotero’s translator “Embedded Metadata” does: a journal’s title makes an
 * article of a journal, without one it is a web page; each tag has its field.
 */
function translateAsZotero(tags: { name: string; content: string }[]) {
  const all = (name: string): string[] =>
    tags.filter((tag) => tag.name === name).map(({ content }) => content);
  const [title] = all('citation_title');
  if (title === undefined) throw new Error('Unexpected page without citation_title');
  const journal = all('citation_journal_title')[0];
  return {
    itemType: journal === undefined ? 'webpage' : 'journalArticle',
    title,
    creators: all('citation_author').map((name) =>
      // A name without a comma and without a space is one field, as that of an institution.
      toCreator(name),
    ),
    date: all('citation_publication_date')[0]?.replaceAll('/', '-'),
    publicationTitle: journal,
    publisher: all('citation_publisher')[0],
    issue: all('citation_issue')[0],
    language: all('citation_language')[0],
    url: all('citation_fulltext_html_url')[0],
  };
}

describe('Highwire tags', () => {
  it('become the item that the article is', () => {
    expect(translateAsZotero(toHighwireTags(corpus.sources.get('suiyang')!, 'en'))).toEqual({
      itemType: 'journalArticle',
      title: '党建聚民心 产业助民富：绥阳“三单制”党建扶贫模式见闻',
      creators: [{ lastName: '丁', firstName: '本俊' }],
      date: '2016',
      publicationTitle: '遵义',
      publisher: undefined,
      issue: '16',
      language: 'zh-CN',
      url: 'https://gazetteer.example/sources/suiyang/',
    });
  });

  it('name the same article on both languages of the page, each with its own address', () => {
    for (const source of corpus.sources.values()) {
      const { url, ...english } = translateAsZotero(toHighwireTags(source, 'en'));
      const { url: zhUrl, ...chinese } = translateAsZotero(toHighwireTags(source, 'zh'));
      expect(english).toEqual(chinese);
      expect(zhUrl).toBe(url?.replace('/sources/', '/zh/sources/'));
      expect(english.creators).toHaveLength(source.authors.length);
    }
  });

  it('without a title are no item', () => {
    expect(() => translateAsZotero([{ name: 'citation_author', content: '甲' }])).toThrow(
      'citation_title',
    );
  });
});

it('both styles of our own are files that the project holds', () => {
  for (const style of ['gbt7714', 'chicago'])
    expect(readFileSync(join(ROOT, `src/cite/styles/${style}.csl`), 'utf8')).toContain('<style');
});
