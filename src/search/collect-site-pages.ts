import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { toLangPath } from '../site/addresses.ts';
import { listFiles } from '../site/list-files.ts';
import { parsePage, type SitePage } from '../site/read-site.ts';
import type { SearchPage, SearchRecord } from './records.ts';
import type { Lang } from '../content/schemas/text.ts';

/** Pages whose words come from elsewhere: from the corpus, or from what they list. */
const RE_OF_CORPUS = /^(?:sources|mechanisms|counties)\/[^/]+\/|^search\/|^zh\//u;
/** Pages that are read in full; of the others the title and the description enter. */
const RE_OUR_PROSE = /^\/about\//u;
const RE_BLANKS = /\s+/gu;
/** Every page has its text under this id. */
const MAIN = 'main';
const BLOCKS = new Set(['p', 'li', 'dt', 'dd', 'h1', 'h2', 'h3', 'td', 'th', 'figcaption']);
const LEFT_OUT = new Set(['nav', 'script', 'style', 'svg', 'form', 'noscript', 'pre']);

type Node = Root | ElementContent;

function toText(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => toText(child as Node)).join('') : '';
}

const findElement = ({ elements }: SitePage, isWanted: (element: Element) => boolean) =>
  elements.find(isWanted);

function readMeta(page: SitePage, name: string): string | undefined {
  const meta = findElement(
    page,
    ({ tagName, properties }) => tagName === 'meta' && properties['name'] === name,
  );
  const content = meta?.properties['content'];
  return typeof content === 'string' ? content : undefined;
}

/** The innermost blocks of text below a node, each with the nearest id around it. */
function listBlocks(node: Node, id: string): { id: string; text: string }[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'element' && LEFT_OUT.has(node.tagName)) return [];
  const own = node.type === 'element' ? node.properties['id'] : undefined;
  const nearest = typeof own === 'string' ? own : id;
  const inner = node.children.flatMap((child) => listBlocks(child as Node, nearest));
  if (inner.length > 0 || node.type === 'root' || !BLOCKS.has(node.tagName)) return inner;
  const text = toText(node).replaceAll(RE_BLANKS, ' ').trim();
  return text === '' ? [] : [{ id: nearest, text }];
}

function collectRecords(page: SitePage, lang: Lang, path: string): SearchRecord[] {
  const heading = findElement(page, ({ tagName }) => tagName === 'h1');
  const title = heading === undefined ? '' : toText(heading).replaceAll(RE_BLANKS, ' ').trim();
  const description = readMeta(page, 'description') ?? '';
  const main = findElement(page, ({ properties }) => properties['id'] === MAIN);
  const blocks =
    RE_OUR_PROSE.test(path) && main !== undefined
      ? listBlocks(main, MAIN)
      : [title, description].filter((text) => text !== '').map((text) => ({ id: MAIN, text }));
  return blocks.map(({ id, text }) => ({ lang, text, sentences: [[id, 0]] }));
}

function toTitle(page: SitePage): string {
  const heading = findElement(page, ({ tagName }) => tagName === 'h1');
  return heading === undefined ? page.path : toText(heading).replaceAll(RE_BLANKS, ' ').trim();
}

/** The built pages that hold words of their own, in both languages. Pages that ask not to be indexed stay out. */
export async function collectSitePages(dist: string): Promise<SearchPage[]> {
  const files = listFiles(dist).filter(
    (file) => (file === 'index.html' || file.endsWith('/index.html')) && !RE_OF_CORPUS.test(file),
  );
  const read = async (file: string): Promise<SitePage> =>
    parsePage(file, await readFile(join(dist, file), 'utf8'));
  const pages = files.map(async (file): Promise<SearchPage[]> => {
    const en = await read(file);
    if (readMeta(en, 'robots')?.includes('noindex') === true) return [];
    const zh = await read(toLangPath('zh', `/${file}`).slice(1));
    const records = [...collectRecords(zh, 'zh', en.path), ...collectRecords(en, 'en', en.path)];
    return [
      {
        kind: 'page',
        path: en.path,
        title: { zh: toTitle(zh), en: toTitle(en) },
        units: [],
        category: null,
        records,
      },
    ];
  });
  return (await Promise.all(pages)).flat();
}
