import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';
import { CSP, CSP_HEADER } from '../../src/site/csp.ts';
import { toNginxConfig } from '../../src/site/nginx.ts';
import { HEADER_RULES, resolveHeaders, toHeadersFile } from '../../src/site/headers.ts';

/** Words that would open the policy. */
const FORBIDDEN = ["'unsafe-inline'", "'unsafe-eval'", 'http', 'data:', 'blob:', '*'];

it('the policy allows nothing by default, nothing inline and nothing from elsewhere', () => {
  expect(CSP).toMatch(/^default-src 'none'; /);
  expect(FORBIDDEN.filter((forbidden) => CSP_HEADER.includes(forbidden))).toEqual([]);
  expect(`${CSP}; frame-ancestors 'none'`).toBe(CSP_HEADER);
});

it('every path gets the policy, hashed assets are kept for a year, a seed is bytes', () => {
  expect(resolveHeaders('/')['Content-Security-Policy']).toBe(CSP_HEADER);
  expect(resolveHeaders('/_astro/a.css')['Cache-Control']).toContain('immutable');
  expect(resolveHeaders('/counties/')['Cache-Control']).toBeUndefined();
  expect(resolveHeaders('/seeds/000.txt')['Content-Type']).toBe('application/octet-stream');
  expect(resolveHeaders('/data/a.jsonld')['Content-Type']).toContain('application/ld+json');
});

it('a dot in a pattern is a dot', () => {
  const rules = [{ path: '/data/*.csv', headers: { A: 'b' } }];
  expect(resolveHeaders('/data/figures.csv', rules)).toEqual({ A: 'b' });
  expect(resolveHeaders('/data/figuresXcsv', rules)).toEqual({});
});

it('no header comes from two rules that match one path: hosts would join its values', () => {
  const paths = [
    '/',
    '/_astro/a.js',
    '/data/a.json',
    '/data/a.jsonld',
    '/data/a.csv',
    '/seeds/a',
  ].concat(
    [
      '/data/examples/a.py',
      '/data/cite.json',
      '/data/cite.bib',
      '/sources/a.md',
      '/mechanisms/a.md',
    ],
    ['/mechanisms/a.jsonld', '/mechanisms/a/cite.json', '/zh/sources/a/cite.bib', '/llms.txt'],
    ['/site.webmanifest', '/zh/site.webmanifest', '/about/changes/feed.atom', '/robots.txt'],
  );
  const counts = paths.map((path) => {
    const matching = HEADER_RULES.filter((rule) => Object.keys(resolveHeaders(path, [rule]))[0]);
    const names = matching.flatMap(({ headers }) => Object.keys(headers));
    return names.length - new Set(names).size;
  });
  expect(counts).toEqual(paths.map(() => 0));
});

it('the file for static hosts lists each path and below it its headers, indented', () => {
  const rules = [
    { path: '/*', headers: { A: 'b', C: 'd' } },
    { path: '/x', headers: { E: 'f' } },
  ];
  expect(toHeadersFile(rules)).toBe('/*\n  A: b\n  C: d\n\n/x\n  E: f\n');
});

it('docs/nginx.conf says what the rules say', () => {
  expect(readFileSync(`${ROOT}/docs/nginx.conf`, 'utf8')).toBe(toNginxConfig());
});

it('nginx gets a header of every path as it stands, others by a map, and a type by a location', () => {
  const config = toNginxConfig([
    { path: '/*', headers: { A: 'b' } },
    { path: '/x/*.md', headers: { C: 'd', 'Content-Type': 'text/markdown; charset=utf-8' } },
  ]);
  expect(config).toContain('add_header A "b" always;');
  expect(config).toContain('"~^/x/.*\\.md$" "d";');
  expect(config).toContain('location ~ "^/x/.*\\.md$" {');
  expect(config).toContain('charset_types "text/markdown";');
});
