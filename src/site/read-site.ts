import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { listFiles } from './list-files.ts';

/** One built page, parsed by the HTML standard's algorithm. */
export interface SitePage {
  /** Root-relative address: `/counties/anxi/`. */
  path: string;
  /** Path below `dist`: `counties/anxi/index.html`. */
  file: string;
  html: string;
  tree: Root;
  elements: Element[];
  ids: ReadonlySet<string>;
}

/** A built site: its pages by address, and the addresses of every file. Both in code-point order. */
export interface Site {
  dist: string;
  pages: ReadonlyMap<string, SitePage>;
  files: ReadonlySet<string>;
}

const RE_INDEX = /(^|\/)index\.html$/;

function collectElements(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** Parses one page. `file` is its path below `dist`, with forward slashes. */
export function parsePage(file: string, html: string): SitePage {
  const tree = fromHtml(html);
  const elements = collectElements(tree);
  const ids = elements.map(({ properties }) => properties['id']).filter((id) => id !== undefined);
  return {
    path: `/${file.replace(RE_INDEX, '$1')}`,
    file,
    html,
    tree,
    elements,
    ids: new Set(ids.map(String)),
  };
}

/** Reads and parses every page of a built site. */
export function readSite(dist: string): Site {
  const names = listFiles(dist);
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => parsePage(name, readFileSync(join(dist, name), 'utf8')));
  return {
    dist,
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(names.map((name) => `/${name}`)),
  };
}
