import { toPassageItem } from '../../cite/cite-sentences.ts';
import type { CslItem } from '../../cite/csl-item.ts';
import type { Passage } from '../../cite/fill-passage.ts';
import { writeBibtex } from '../../cite/write-bibtex.ts';

/** Saves the citations of a passage: the page's items, the first of them made to cite the passage. */
export async function savePassage(link: HTMLAnchorElement, passage: Passage): Promise<void> {
  const response = await fetch(link.pathname.replace(/[^/]+$/u, 'cite.json'));
  const [page, ...originals] = (await response.json()) as CslItem[];
  if (page === undefined) return;
  const items = [toPassageItem(page, passage), ...originals];
  const isBibtex = link.pathname.endsWith('.bib');
  const body = isBibtex ? writeBibtex(items) : `${JSON.stringify(items, null, 2)}\n`;
  const saver = document.createElement('a');
  saver.href = URL.createObjectURL(new Blob([body], { type: 'text/plain;charset=utf-8' }));
  saver.download = `${items[0]?.id ?? 'cite'}.${isBibtex ? 'bib' : 'json'}`;
  saver.click();
  URL.revokeObjectURL(saver.href);
}
