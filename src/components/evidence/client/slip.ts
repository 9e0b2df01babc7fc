/** Opens the sentence of an evidence ring beside it. Without this script a ring is a link to the sentence. */
import { findElement } from '../../reader/client/find-element.ts';
import { markRange } from './mark-range.ts';
import { placeSlip } from './place-slip.ts';
import { readSentences } from './read-sentences.ts';

const slip = findElement('#slip');
let opened: HTMLAnchorElement | null = null;

/** Says which bytes of the seed the quotation was found in. */
function sayFound(line: HTMLElement, bytes: string, seed: string): void {
  const [start = '', end = ''] = bytes.split('-');
  const slots: Readonly<Record<string, string>> = { start, end, seed };
  const template = line.dataset['template'] ?? '';
  line.textContent = template.replace(/\{(\w+)\}/gu, (_, name: string) => slots[name] ?? '');
}

async function open(ring: HTMLAnchorElement): Promise<void> {
  opened = ring;
  const { zh, en, seed } = await readSentences(ring);
  if (opened !== ring) return;
  findElement('.lab', slip).textContent = ring.ariaLabel ?? ring.textContent;
  findElement('.src', slip).replaceChildren(...markRange(zh, ring.dataset['q'] ?? ''));
  findElement('.tr', slip).replaceChildren(...en);
  sayFound(findElement('.found', slip), ring.dataset['b'] ?? '', seed);
  findElement<HTMLAnchorElement>('.btn', slip).href = ring.href;
  ring.ariaExpanded = 'true';
  placeSlip(slip, ring);
  findElement('.btn', slip).focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const ring = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-q]') : null;
  if (ring === null || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  open(ring).catch(() => {
    location.assign(ring.href);
  });
});

slip.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState === 'open' || opened === null) return;
  opened.ariaExpanded = null;
  // Whoever was in the slip goes back to where it was opened.
  if (slip.contains(document.activeElement) || document.activeElement === document.body)
    opened.focus({ preventScroll: true });
  opened = null;
});
