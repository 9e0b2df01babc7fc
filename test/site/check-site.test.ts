import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/site/check-site.ts';
import { SITE_CHECKS } from '../../src/site/checks/checks.ts';
import { parsePage } from '../../src/site/read-site.ts';
import { LOADER } from '../../src/site/loader.ts';
import { toPage, toSite } from './small-site.ts';

const messages = (site: ReturnType<typeof toSite>) =>
  checkSite(site).map(({ check, message }) => `${check}: ${message}`);

describe('a page that the checks accept', () => {
  it('has links, fragments and files inside the site, links out, and data blocks', () => {
    const body = `<main id="顶"><a href="/zh/">中文</a> <a href="#%E9%A1%B6">up</a>
      <a href="?q=1#顶">self</a> <a href="https://example.org/">out</a> <a href="mailto:a@b.example">mail</a>
      <img src="/a.svg" alt=""><script src="/a.js"></script>
      <script type="application/ld+json">{}</script></main>`;
    expect(messages(toSite(body, '', { 'a.svg': '', 'a.js': '' }))).toEqual([]);
  });
});

describe('internal-links rejects', () => {
  it.each([
    ['a page that is not there', '<a href="/nowhere/">x</a>', 'Unexpected link to /nowhere/'],
    [
      'a fragment that is not there',
      '<a href="/zh/#p9s9">x</a>',
      'Unexpected fragment in /zh/#p9s9',
    ],
    ['a fragment of the same page', '<a href="#gone">x</a>', 'Unexpected fragment in #gone'],
    ['a page without its slash', '<a href="/zh">x</a>', 'Unexpected link to /zh'],
    [
      'a script from elsewhere',
      '<script src="https://cdn.example/a.js"></script>',
      'https://cdn.example/a.js',
    ],
    ['a picture as data', '<img src="data:image/gif;base64,R0" alt="">', 'data:image/gif'],
    ['a link that runs script', '<a href="javascript:alert(1)">x</a>', 'javascript:alert(1)'],
    ['an address that is none', '<a href="https://[">x</a>', 'Unexpected address "https://["'],
    ['a form that leads nowhere', '<form action="/find/"></form>', 'Unexpected link to /find/'],
  ])('%s', (_name, body, message) => {
    const found = messages(toSite(body));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    expect(found[0]).toMatch(/^internal-links: /);
  });

  it('an address from a malformed percent sequence, without throwing', () => {
    expect(messages(toSite('<a href="/%E4/">x</a><a href="#%E4">y</a>'))).toHaveLength(2);
  });
});

describe('link-address', () => {
  it('rejects a link without an address', () => {
    expect(messages(toSite('<a>x</a>'))).toEqual([
      'link-address: Unexpected <a> without an address, expected "href"',
    ]);
  });

  it('accepts a link of a drawing, and an empty address, which is the page itself', () => {
    const drawing = '<svg><a xlink:href="/zh/"><text>x</text></a></svg>';
    expect(messages(toSite(`<a href="">x</a>${drawing}`))).toEqual([]);
  });
});

describe('inline-code rejects', () => {
  it.each([
    ['<p style="color:red">x</p>', 'style in <p>'],
    ['<style>p{}</style>', 'style element in <style>'],
    ['<script>alert(1)</script>', 'inline script in <script>'],
    ['<script type="module">alert(1)</script>', 'inline script in <script>'],
    ['<button onclick="x()">x</button>', 'onClick in <button>'],
    ['<svg onload="x()"></svg>', 'onLoad in <svg>'],
    [`<script data-modules="/">${LOADER} </script>`, 'inline script in <script>'],
  ])('%s', (body, message) => {
    expect(messages(toSite(body))).toEqual([expect.stringContaining(`Unexpected ${message}`)]);
  });
});

it('the loader is no inline code, and the modules that it names must be there', () => {
  const body = `<script data-modules="/a.js /b.js">${LOADER}</script>`;
  const site = toSite(body, '', { 'a.js': '' });
  expect(messages(site)).toEqual([expect.stringMatching(/^internal-links: .*\/b\.js/u)]);
});

describe('policy rejects', () => {
  const without = toPage('/').replace(/<meta http-equiv[^>]*>/, '');
  const weaker = toPage('/').replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  it.each([
    ['a page without it', without],
    ['a weaker one', weaker],
    ['two of them', toPage('/', '', '<meta http-equiv="Content-Security-Policy" content="x">')],
  ])('%s', (_name, html) => {
    const site = toSite('', '', { 'index.html': html });
    expect(messages(site)).toEqual([expect.stringMatching(/^policy: /)]);
  });
});

describe('language-pair rejects', () => {
  it('a page without its twin', () => {
    const site = toSite('', '', { 'about/index.html': toPage('/about/') });
    expect(messages(site)).toContainEqual(
      'language-pair: Unexpected absence of /zh/about/, expected a page in both languages',
    );
  });

  it('a page whose twin does not name it', () => {
    const alone = toPage('/zh/').replace(/<link rel="alternate" hreflang="en"[^>]*>/, '');
    expect(messages(toSite('', '', { 'zh/index.html': alone }))).toEqual([
      'language-pair: Unexpected alternate "undefined" for en, expected /',
    ]);
  });

  it('a page that says the other language', () => {
    const english = toPage('/zh/').replace('lang="zh-Hans"', 'lang="en"');
    expect(messages(toSite('', '', { 'zh/index.html': english }))).toEqual([
      'language-pair: Unexpected lang "en", expected "zh-Hans"',
    ]);
  });

  it('no 404 page: it stands for addresses that have no twin', () => {
    const page = toPage('/404.html').replaceAll(/<link rel="alternate"[^>]*>/g, '');
    expect(messages(toSite('', '', { '404.html': page }))).toEqual([]);
  });
});

it('every problem names file, line and column', () => {
  const [problem] = checkSite(toSite('\n <a href="/x/">x</a>'));
  expect(problem?.place).toEqual({ file: 'dist/index.html', line: 12, column: 2 });
});

it('the address of a page is its folder', () => {
  expect(parsePage('zh/counties/anxi/index.html', '').path).toBe('/zh/counties/anxi/');
  expect(parsePage('404.html', '').path).toBe('/404.html');
});

describe('data-block', () => {
  const CANONICAL = '<link rel="canonical" href="https://gazetteer.example/">';
  const block = (json: string): string => `<script type="application/ld+json">${json}</script>`;
  const toHead = (json: string): string => `${CANONICAL}${block(json)}`;

  it('accepts addresses that lead to a page, a file or an id, and those of others', () => {
    const json = `{"@context":"https://schema.org","a":["https://gazetteer.example/zh/",
      {"b":"https://gazetteer.example/a.png"},"https://gazetteer.example/#top"]}`;
    const meta = '<meta property="og:image" content="https://gazetteer.example/a.png">';
    const site = toSite('<main id="top"></main>', toHead(json) + meta, { 'a.png': '' });
    expect(messages(site)).toEqual([]);
  });

  it.each([
    ['text that is not JSON', toHead('{"a":'), 'expected JSON'],
    [
      'an address that leads nowhere',
      toHead('{"a":{"b":"https://gazetteer.example/no/"}}'),
      '/no/',
    ],
    ['an id that no page has', toHead('["https://gazetteer.example/#no"]'), '/#no'],
    ['a page with an address and without a block', CANONICAL, 'Unexpected 0 data blocks'],
    ['a page with two blocks', toHead('{}') + block('{}'), 'Unexpected 2 data blocks'],
    [
      'an image that was not built',
      `${toHead('{}')}<meta property="og:image" content="https://gazetteer.example/no.png">`,
      '/no.png',
    ],
  ])('rejects %s', (_name, head, message) => {
    const found = messages(toSite('', head));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('data-block');
    expect(found[0]).toContain(message);
  });
});

it('the checks in their order', () => {
  expect(Object.keys(SITE_CHECKS)).toEqual([
    'internal-links',
    'link-address',
    'inline-code',
    'policy',
    'language-pair',
    'data-block',
  ]);
});
