import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listPages } from '../../src/site/machines/list-pages.ts';
import { writeLlms } from '../../src/site/machines/write-llms.ts';
import { writeManifest } from '../../src/site/machines/write-manifest.ts';
import { writeRobots } from '../../src/site/machines/write-robots.ts';
import { writeSitemap } from '../../src/site/machines/write-sitemap.ts';
import { toPage, toSite } from './small-site.ts';

const canonical = (path: string, more = ''): string =>
  `<link rel="canonical" href="https://gazetteer.example${path}">${more}`;
const cite = (title: string): string =>
  `<details><div id="cite" data-title="${title}"></div></details>`;

const SITE = toSite('', '', {
  'index.html': toPage('/', cite('Home'), canonical('/')),
  'zh/index.html': toPage('/zh/', cite('首页'), canonical('/zh/')),
  'mechanisms/a/index.html': toPage('/mechanisms/a/', cite('A [1]'), canonical('/mechanisms/a/')),
  'zh/mechanisms/a/index.html': toPage(
    '/zh/mechanisms/a/',
    cite('甲'),
    canonical('/zh/mechanisms/a/'),
  ),
  'hidden/index.html': toPage(
    '/hidden/',
    '',
    canonical('/hidden/', '<meta name="robots" content="noindex">'),
  ),
  'counties/b/index.html': toPage('/counties/b/', cite('B'), canonical('/counties/b/')),
  'zh/counties/b/index.html': toPage('/zh/counties/b/', cite('乙'), canonical('/zh/counties/b/')),
  'audit/index.html': toPage('/audit/', cite('Audit'), canonical('/audit/')),
  'zh/audit/index.html': toPage('/zh/audit/', cite('核'), canonical('/zh/audit/')),
  'about/x/index.html': toPage('/about/x/', cite('X'), canonical('/about/x/')),
  'zh/about/x/index.html': toPage('/zh/about/x/', cite('丙'), canonical('/zh/about/x/')),
  '404.html': toPage('/404.html'),
  'mechanisms/a.md': '',
});
const PAGES = listPages(SITE);

describe('the map of the site', () => {
  const xml = new JSDOM(writeSitemap(PAGES), { contentType: 'application/xml' }).window.document;
  const locations = [...xml.querySelectorAll('url > loc')].map((one) => one.textContent);

  it('names every page with an address that may be indexed, once', () => {
    expect(locations.sort()).toEqual(
      [
        '/',
        '/about/x/',
        '/audit/',
        '/counties/b/',
        '/mechanisms/a/',
        '/zh/',
        '/zh/about/x/',
        '/zh/audit/',
        '/zh/counties/b/',
        '/zh/mechanisms/a/',
      ].map((path) => `https://gazetteer.example${path}`),
    );
  });

  it('leaves out a page that asks not to be indexed, and the page of errors', () => {
    expect(locations.some((one) => one.includes('hidden') || one.includes('404'))).toBe(false);
  });

  it('names both languages of a page, and each of them names the other', () => {
    const XHTML = 'http://www.w3.org/1999/xhtml';
    for (const url of xml.querySelectorAll('url')) {
      const links = [...url.getElementsByTagNameNS(XHTML, 'link')];
      expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['en', 'zh-Hans']);
      for (const link of links) expect(locations).toContain(link.getAttribute('href'));
    }
  });
});

it('robots.txt allows everything and names the map', () => {
  expect(writeRobots()).toMatch(/^User-agent: \*\nAllow: \/\n/u);
  expect(writeRobots()).toContain('Sitemap: https://gazetteer.example/sitemap.xml');
});

it('llms.txt lists pages with both titles, brackets escaped, by their Markdown twins where they have one', () => {
  const words = {
    name: 'N',
    claim: 'C',
    notes: ['n'],
    files: [{ path: '/data/a.json', what: 'w' }],
  };
  const text = writeLlms(PAGES, SITE.files, words);
  expect(text).toContain('- [A \\[1\\]](https://gazetteer.example/mechanisms/a.md): 甲');
  expect(text).toContain('- [B](https://gazetteer.example/counties/b/): 乙');
  expect(text).toMatch(/^# N\n\n> C\n/u);
  const headings = [...text.matchAll(/^## (?<name>.+)$/gmu)].map(({ groups }) => groups?.['name']);
  // What may be left out stands last, and a list without lines is none.
  expect(headings).toEqual(['Counties', 'Across the counties', 'About', 'Data', 'Optional']);
  expect(text.indexOf('mechanisms/a.md')).toBeGreaterThan(text.indexOf('## Optional'));
  expect(text).not.toContain('hidden');
  expect(writeLlms(PAGES, new Set(), words)).not.toContain('.md');
});

it('the manifest is JSON with names and icons, and starts in its language', () => {
  const words = { name: '志', short: '志', description: 'd', lang: 'zh-Hans', start: '/zh/' };
  const manifest = JSON.parse(writeManifest(words)) as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: '志', lang: 'zh-Hans', start_url: '/zh/' });
  expect(manifest['icons']).toHaveLength(3);
});
