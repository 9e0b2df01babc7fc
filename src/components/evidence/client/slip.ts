/** Opens the sentence of an evidence ring beside it. Without this script a ring is a link to the sentence. */
import { findElement, findEnd } from '../../reader/client/find-element.ts';
import { showAbove, showBelow } from '../../reader/client/place.ts';
import { readSentences } from './read-sentences.ts';
import { markRange } from './mark-range.ts';

const slip = findElement('#slip');
let opened: HTMLAnchorElement | null = null;

async function open(ring: HTMLAnchorElement): Promise<void> {
  opened = ring;
  const [zh, en] = await readSentences(ring);
  if (opened !== ring) return;
  findElement('.lab', slip).textContent = ring.ariaLabel ?? ring.textContent;
  findElement('.src', slip).replaceChildren(...markRange(zh, ring.dataset['q'] ?? ''));
  findElement('.tr', slip).replaceChildren(...en);
  findElement<HTMLAnchorElement>('.btn', slip).href = ring.href;
  ring.ariaExpanded = 'true';
  const place = findEnd(ring);
  showBelow(slip, place);
  const isCut = place.bottom + slip.offsetHeight > innerHeight;
  if (isCut && place.top > slip.offsetHeight) showAbove(slip, place);
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
