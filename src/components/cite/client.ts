/**
 * What the citations at the foot of a page do with a script, once they are opened: they are copied, and on the page of a source
 * they name the sentences that the address names. Without it they cite the page.
 */
import { fillPassage, type Passage } from '../../cite/fill-passage.ts';
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

block?.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-cite-copy]');
  if (button !== null) copyRow(button);
  const link = event.target.closest<HTMLAnchorElement>('[data-cite-file]');
  const passage = rows.length === 0 ? undefined : findPassage();
  if (link === null || passage === undefined) return;
  event.preventDefault();
  // Few save a file: what writes one comes when it is asked for.
  void import('./save-passage.ts').then(({ savePassage }) => savePassage(link, passage));
});
if (rows.length > 0) {
  showPassage();
  addEventListener('hashchange', showPassage);
}
for (const button of block?.querySelectorAll<HTMLElement>('[data-cite-copy]') ?? [])
  button.hidden = false;
