import type { PageItems } from './cite-page.ts';
import { writeBibtex } from './write-bibtex.ts';

/** Addresses of a page's citations as files; `path` is that of the page in its language. */
export const bibtexPath = (path: string): string => `${path}cite.bib`;
export const cslJsonPath = (path: string): string => `${path}cite.json`;

/** A page's citations as files: BibTeX and CSL-JSON, the page first, then the original articles. */
export function writeCiteFiles(path: string, { page, originals }: PageItems) {
  const items = [page, ...originals];
  return [
    { path: bibtexPath(path), body: writeBibtex(items) },
    { path: cslJsonPath(path), body: `${JSON.stringify(items, null, 2)}\n` },
  ];
}
