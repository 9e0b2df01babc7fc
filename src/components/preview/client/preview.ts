import { loadCard } from './load-card.ts';
import { placeCard } from './place-card.ts';

/**
 * Previews of links to mechanisms: opened by pointing, by focus from the keyboard and by a first tap; closed
 * by Escape, by leaving both link and card, and by a tap elsewhere. The card can be entered by the pointer.
 */
const LINKS = 'a.m';
/** Milliseconds: long enough to pass over a link, and to travel from it to its card. */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 300;

const card = document.querySelector<HTMLElement>('#preview');
let open: HTMLAnchorElement | null = null;
let wanted: HTMLAnchorElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let isTouch = false;

function close(): void {
  clearTimeout(timer);
  open?.removeAttribute('aria-describedby');
  open = wanted = null;
  if (card?.matches(':popover-open')) card.hidePopover();
}

/** The line of a broken link that the pointer is on, else its first. */
function findLine(link: Element, y: number): DOMRect {
  const lines = [...link.getClientRects()];
  return lines.find(({ top, bottom }) => top <= y && y <= bottom) ?? link.getBoundingClientRect();
}

/** `isTap`: by a first tap, which a second one follows; a pointer or the keyboard needs no second. */
async function show(link: HTMLAnchorElement, y: number, isTap: boolean): Promise<void> {
  wanted = link;
  const found = await loadCard(link.pathname);
  if (card === null || wanted !== link) return;
  if (found === undefined) {
    // The reader tapped and waits for something.
    if (isTap) location.assign(link.href);
    return;
  }
  for (const place of card.querySelectorAll<HTMLElement>('[data-card]'))
    place.textContent = found[place.dataset['card'] as keyof typeof found];
  for (const hint of card.querySelectorAll<HTMLElement>('[data-tap]')) hint.hidden = !isTap;
  open?.removeAttribute('aria-describedby');
  open = link;
  link.setAttribute('aria-describedby', card.id);
  if (!card.matches(':popover-open')) card.showPopover();
  const { left, top } = placeCard(findLine(link, y), card.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: innerHeight,
  });
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

function later(run: () => void, wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(run, wait);
}

/** A link to another page: a page previews nothing of itself. */
function findLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
  return link?.pathname === location.pathname ? null : link;
}

document.addEventListener('pointerover', ({ target, pointerType, clientY }) => {
  if (pointerType === 'touch') return;
  const link = findLink(target);
  if (card?.contains(target as Node) || (link !== null && link === open)) clearTimeout(timer);
  else if (link !== null) later(() => void show(link, clientY, false), OPEN_AFTER);
  else if (open === null) clearTimeout(timer);
  else later(close, CLOSE_AFTER);
});
document.addEventListener('pointerdown', ({ pointerType, target }) => {
  isTouch = pointerType === 'touch';
  if (!card?.contains(target as Node) && findLink(target) !== open) close();
});
document.addEventListener('click', (event) => {
  const link = findLink(event.target);
  if (!isTouch || link === null || link === open) return;
  event.preventDefault();
  void show(link, event.clientY, true);
});
document.addEventListener('focusin', ({ target }) => {
  const link = findLink(target);
  if (link?.matches(':focus-visible') && !isTouch) void show(link, -1, false);
  else if (open !== null && !isTouch) close();
});
document.addEventListener('keydown', ({ key }) => {
  isTouch = false;
  if (key === 'Escape') close();
});
