import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Heading, Link, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';
import { listFiles } from '../../src/site/list-files.ts';

/** The pages that a contributor reads. */
const DOCS = [
  ...['README.md', 'CONTRIBUTING.md', 'LICENSE-content.md'],
  ...listFiles(join(ROOT, 'docs')).map((name) => `docs/${name}`),
  ...listFiles(join(ROOT, 'src'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `src/${name}`),
];
const RE_OUTSIDE = /^[a-z]+:/u;
const RE_COMMAND = /npm (?:run )?(?<name>[a-z][a-z:]*)/gu;
const RE_NO_SLUG = /[^\p{L}\p{N}_ -]/gu;
const NPM_ITSELF = new Set(['ci', 'install', 'run', 'registry']);

const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown);

function toText(node: Heading): string {
  let text = '';
  visit(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value;
  });
  return text;
}

/** Fragments of a page as GitHub makes them from its headings. */
function listFragments(markdown: string): Set<string> {
  const fragments = new Set<string>();
  visit(parse(markdown), 'heading', (heading) => {
    fragments.add(toText(heading).toLowerCase().replaceAll(RE_NO_SLUG, '').replaceAll(' ', '-'));
  });
  return fragments;
}

/** Links of a page that lead to no file of `root`, or to no heading of one. */
function findBrokenLinks(root: string, file: string, markdown: string): string[] {
  const broken: string[] = [];
  visit(parse(markdown), 'link', ({ url, position }: Link) => {
    if (RE_OUTSIDE.test(url)) return;
    const [path = '', fragment] = url.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    const isThere = path === '' || existsSync(join(root, target));
    const read = () => (path === '' ? markdown : readFileSync(join(root, target), 'utf8'));
    if (isThere && (fragment === undefined || listFragments(read()).has(fragment))) return;
    broken.push(`${file}:${String(position?.start.line)} ${url}`);
  });
  return broken;
}

const readDoc = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(readDoc('package.json')) as { scripts: Record<string, string> };
const listUnknownCommands = (markdown: string): string[] =>
  [...markdown.matchAll(RE_COMMAND)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => !NPM_ITSELF.has(name) && !Object.hasOwn(scripts, name));

describe.each(DOCS)('%s', (file) => {
  it('links only to files and headings that are there', () => {
    expect(findBrokenLinks(ROOT, file, readDoc(file))).toEqual([]);
  });
});

it.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'])(
  '%s names only commands that package.json has',
  (file) => {
    expect(listUnknownCommands(readDoc(file))).toEqual([]);
  },
);

it('every folder of src is a room on the map', () => {
  const map = readDoc('docs/architecture.md');
  const rooms = new Set(listFiles(join(ROOT, 'src')).flatMap((path) => path.split('/', 1)));
  const folders = [...rooms].filter((name) => !name.includes('.'));
  expect(folders.filter((room) => !map.includes(`\`src/${room}\``))).toEqual([]);
});

it('rejects links to no file and to no heading, and an unknown command', () => {
  const markdown = '# A page\n\n[a](nowhere.md) [b](#no-heading) [c](#a-page) [d](package.json)';
  expect(findBrokenLinks(ROOT, 'page.md', markdown)).toEqual([
    'page.md:3 nowhere.md',
    'page.md:3 #no-heading',
  ]);
  expect(listUnknownCommands('`npm run fly` and `npm run build`')).toEqual(['fly']);
});
