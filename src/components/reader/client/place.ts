/** Space between a panel and what it belongs to, and between it and the edge of the window, in pixels. */
const GAP = 8;

type Place = Pick<DOMRect, 'left' | 'top' | 'bottom'>;

/** Shows a panel right below a place of the page, inside the window's width. */
export function showBelow(panel: HTMLElement, { left, bottom }: Omit<Place, 'top'>): void {
  if (!panel.matches(':popover-open')) panel.showPopover();
  const rightmost = document.documentElement.clientWidth - panel.offsetWidth - GAP;
  panel.style.left = `${Math.max(GAP, Math.min(left, rightmost)) + scrollX}px`;
  panel.style.top = `${bottom + GAP + scrollY}px`;
}

/** Shows a panel right above a place of the page. */
export function showAbove(panel: HTMLElement, { left, top }: Omit<Place, 'bottom'>): void {
  // Its height is known once it is shown.
  showBelow(panel, { left, bottom: top });
  showBelow(panel, { left, bottom: top - panel.offsetHeight - 2 * GAP });
}
