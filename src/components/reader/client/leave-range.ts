import { showRange } from './show-range.ts';

/**
 * From the address of a range, a link to a sentence would ask for the page anew, since `?to=` is no part of
 * it: the address is changed in place instead, with one step in the history, so that what the click offers
 * stays. A click that opens a tab or a window is left alone.
 */
export function leaveRange({ search, pathname, hash }: HTMLAnchorElement, event: MouseEvent): void {
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  if (search === location.search || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  history.pushState(null, '', pathname + location.hash);
  // Unlike `pushState`, this moves `:target` with it.
  location.replace(hash);
  showRange();
}
