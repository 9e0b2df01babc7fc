/** Space between a panel and what it belongs to, and between it and the edge of the window, in pixels. */
const GAP = 8;

/** Shows a panel right below a place of the page, inside the window's width. */
export function showBelow(panel: HTMLElement, { left, bottom }: { left: number; bottom: number }) {
  if (!panel.matches(':popover-open')) panel.showPopover();
  const rightmost = document.documentElement.clientWidth - panel.offsetWidth - GAP;
  panel.style.left = `${Math.max(GAP, Math.min(left, rightmost)) + scrollX}px`;
  panel.style.top = `${bottom + GAP + scrollY}px`;
}
