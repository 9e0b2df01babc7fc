import { toCitation, toFragment } from './cite.ts';
import { findElement, findEnd } from './find-element.ts';
import { leaveRange } from './leave-range.ts';
import { showAbove, showBelow } from './place.ts';
import { type Passage, readRows, readSelection } from './read-passage.ts';
import { lightRows, rows } from './rows.ts';

/** Long enough for a selection to come to rest, in milliseconds. */
const REST = 200;
const tools = findElement('#tools');
const quote = findElement('[data-copy-text]', tools);
const link = findElement('[data-copy]', tools);
const more = findElement<HTMLButtonElement>('[data-more]', tools);
let chosen: Passage | undefined;
let timer = 0;

/** Offers what can be done with a passage. The caller shows the tools where they hide nothing of it. */
function offer(passage: Passage): void {
  chosen = passage;
  quote.dataset['copyText'] = toCitation(passage);
  link.dataset['copy'] = location.pathname + toFragment(passage);
  more.disabled = passage.last === rows.length - 1;
}

function withdraw(): void {
  chosen = undefined;
  tools.hidePopover();
}

function offerSelection(): void {
  const passage = readSelection();
  const range = passage && getSelection()?.getRangeAt(0);
  if (!range) return;
  offer(passage);
  showBelow(tools, findEnd(range));
}

document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(offerSelection, REST);
});

document.addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (!tools.contains(target)) withdraw();
  // What is dragged over in one column is selected in that column only.
  const reader = target.closest<HTMLElement>('.reader');
  const cell = target.closest('.zh, .en');
  if (reader) reader.dataset['column'] = cell ? (cell.matches('.zh') ? 'zh' : 'en') : '';
});

document.addEventListener('click', (event) => {
  const { target } = event;
  const sentence = target instanceof Element ? target.closest<HTMLAnchorElement>('.sid') : null;
  const index = rows.findIndex((row) => row === sentence?.parentElement);
  if (!sentence || index < 0) return;
  leaveRange(sentence, event);
  offer(readRows(index, index));
  showAbove(tools, findEnd(sentence));
});

more.addEventListener('click', () => {
  const { first = 0, last = 0 } = chosen ?? {};
  const next = rows[last + 1];
  if (next === undefined) return;
  getSelection()?.removeAllRanges();
  lightRows(first, last + 1);
  offer(readRows(first, last + 1));
  showBelow(tools, next.getBoundingClientRect());
});

document.addEventListener('keydown', (event) => {
  if (chosen === undefined) return;
  const isInside = tools.contains(document.activeElement);
  if (event.key === 'Escape') {
    const row = rows[chosen.first];
    if (isInside && row) findElement('.sid', row).focus();
    withdraw();
  } else if (event.key === 'Tab' && !event.shiftKey && !isInside) {
    event.preventDefault();
    quote.focus();
  }
});
