import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** What Astro writes into the head: its style sheets stand together, in the order of the cascade. */
const RE_STYLESHEETS = /(?:<link rel="stylesheet" href="\/_astro\/[^"]+\.css">)+/u;
const RE_HREF = /href="(?<path>[^"]+)"/gu;
const HASH_LENGTH = 8;

/** The addresses of a page's style sheets, in order. */
export function listStylesheets(html: string): string[] {
  const [links = ''] = RE_STYLESHEETS.exec(html) ?? [];
  return [...links.matchAll(RE_HREF)].map(({ groups }) => groups?.['path'] ?? '');
}

/** The page with one style sheet in the place of its own. */
const replaceStylesheets = (html: string, path: string): string =>
  html.replace(RE_STYLESHEETS, () => `<link rel="stylesheet" href="${path}">`);

/** Joins sheets in the order of the cascade; named by their bytes, as built assets are. */
function writeBundle(dist: string, paths: readonly string[]): string {
  const css = paths.map((path) => readFileSync(join(dist, path), 'utf8').trim()).join('\n');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, HASH_LENGTH);
  const path = `/_astro/styles.${hash}.css`;
  writeFileSync(join(dist, path), `${css}\n`);
  return path;
}

/** Removes sheets that no page asks for any more; what a script loads later stays. */
function removeJoined(dist: string, joined: ReadonlySet<string>): void {
  const folder = join(dist, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const code = scripts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  for (const path of joined) if (!code.includes(path.slice(1))) rmSync(join(dist, path));
}

/**
 * Gives each page one style sheet instead of one for each component: on a slow line every further request
 * before the first paint costs more than its bytes, and its headers weigh more than most of the sheets.
 * Gives the number of sheets that are left.
 */
export function bundleStyles(dist: string): number {
  const bundles = new Map<string, string>();
  const joined = new Set<string>();
  for (const file of listFiles(dist).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    const paths = listStylesheets(html);
    if (paths.length === 0) continue;
    const key = paths.join(' ');
    const bundle = bundles.get(key) ?? writeBundle(dist, paths);
    bundles.set(key, bundle);
    for (const path of paths) joined.add(path);
    writeFileSync(join(dist, file), replaceStylesheets(html, bundle));
  }
  removeJoined(dist, joined);
  return new Set(bundles.values()).size;
}
