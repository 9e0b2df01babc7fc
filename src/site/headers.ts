import { CSP_HEADER } from './csp.ts';
import { toPathPattern } from './path-pattern.ts';

/** Headers for the paths that `path` matches; `*` stands for any characters, as static hosts read it. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

const MARKDOWN = {
  'Content-Type': 'text/markdown; charset=utf-8',
  'Access-Control-Allow-Origin': '*',
};

/**
 * Every header that we ask for, by path. A path gets the headers of all rules that match it.
 * No header may come from two rules that match the same path: hosts join such values with a comma.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': CSP_HEADER,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    },
  },
  // The names of built assets carry a hash of their bytes.
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  { path: '/data/*.json', headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  { path: '/data/*.jsonld', headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } },
  { path: '/data/*.ttl', headers: { 'Content-Type': 'text/turtle; charset=utf-8' } },
  { path: '/data/*.csv', headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  { path: '/data/examples/*', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  ...['/sources/*.md', '/mechanisms/*.md'].map((path) => ({ path, headers: MARKDOWN })),
  {
    path: '/mechanisms/*.jsonld',
    headers: {
      'Content-Type': 'application/ld+json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    },
  },
  { path: '/*cite.bib', headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } },
  { path: '/*.webmanifest', headers: { 'Content-Type': 'application/manifest+json' } },
  {
    path: '/about/changes/feed.atom',
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  },
  { path: '/llms.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  // Seeds are bytes: no host may declare a charset for them or show them as a page.
  { path: '/seeds/*', headers: { 'Content-Type': 'application/octet-stream' } },
];

const matchesPath = (pattern: string, path: string): boolean =>
  new RegExp(toPathPattern(pattern), 'u').test(path);

/** The headers of a root-relative path, without query and fragment. */
export function resolveHeaders(
  path: string,
  rules: readonly HeaderRule[] = HEADER_RULES,
): Record<string, string> {
  const matching = rules.filter((rule) => matchesPath(rule.path, path));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

/** The rules as the `_headers` file that static hosts read (Netlify, Cloudflare Pages). */
export function toHeadersFile(rules: readonly HeaderRule[] = HEADER_RULES): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
