/**
 * What the citations at the foot of a page do with a script: they are copied, and on the page of a source
 * they name the sentences that the address names. Without it they cite the page.
 */
import { fillPassage, type Passage, toPassageItem } from '../../cite/cite-sentences.ts';
import type { CslItem } from '../../cite/csl-item.ts';
import { writeBibtex } from '../../cite/write-bibtex.ts';
import { addDay } from './add-day.ts';
import { readPassage } from './read-passage.ts';

const SHOWN_FOR = 1600;
const block = document.querySelector('#cite');
const rows = [...(block?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])];
const ofPage = rows.map((row) => row.textContent);

const findPassage = (): Passage | undefined => readPassage(new URL(location.href), document);

function showPassage(): void {
  const passage = findPassage();
  for (const [index, row] of rows.entries()) {
    const { passage: template = '' } = row.dataset;
    row.textContent =
      passage === undefined ? (ofPage[index] ?? '') : fillPassage(template, passage);
  }
}

function copyRow(button: HTMLElement): void {
  const status = block?.querySelector<HTMLElement>('[data-cite-copied]');
  const group = button.closest('div');
  const texts = [...(group?.querySelectorAll('dd') ?? [])].map((row) => row.textContent.trim());
  const isDated = group?.dataset['dated'] !== undefined;
  const text = (isDated ? texts.map((one) => addDay(one, new Date())) : texts).join('\n');
  const say = (words: string): void => void (status && (status.textContent = words));
  navigator.clipboard.writeText(text).then(
    () => {
      say(status?.dataset['citeCopied'] ?? '');
      setTimeout(say, SHOWN_FOR, '');
    },
    // The browser may refuse: the text stands beside the button.
    () => undefined,
  );
}

/** Saves the citations of a passage: the page's items, the first of them made to cite the passage. */
async function savePassage(link: HTMLAnchorElement, passage: Passage): Promise<void> {
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

block?.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-cite-copy]');
  if (button !== null) copyRow(button);
  const link = event.target.closest<HTMLAnchorElement>('[data-cite-file]');
  const passage = rows.length === 0 ? undefined : findPassage();
  if (link === null || passage === undefined) return;
  event.preventDefault();
  void savePassage(link, passage);
});
for (const button of block?.querySelectorAll<HTMLElement>('[data-cite-copy]') ?? [])
  button.hidden = false;
if (rows.length > 0) {
  showPassage();
  addEventListener('hashchange', showPassage);
}
