import { findEnd } from '../../reader/client/find-element.ts';
import { showAbove, showBelow } from '../../reader/client/place.ts';

/** As in the style sheet: below this width the slip is a sheet at the foot of the window. */
const NARROW = '(max-width: 47.99rem)';
/** Room between the claim and the sheet, in pixels. */
const GAP = 16;

/** Below or above the ring, where the style sheet cannot say so itself. */
function placeAtRing(slip: HTMLElement, ring: HTMLElement): void {
  const place = findEnd(ring);
  showBelow(slip, place);
  const isCut = place.bottom + slip.offsetHeight > innerHeight;
  if (isCut && place.top > slip.offsetHeight) showAbove(slip, place);
}

/**
 * Shows the slip where the style sheet puts it: in the margin beside the claim, or at the foot of a narrow
 * window, which then scrolls so far that the claim stands above it. Browsers that know no anchors get it at the ring.
 */
export function placeSlip(slip: HTMLElement, ring: HTMLElement): void {
  const isNarrow = matchMedia(NARROW).matches;
  slip.removeAttribute('style');
  if (!isNarrow && !CSS.supports('anchor-name: --ring')) {
    placeAtRing(slip, ring);
    return;
  }
  slip.showPopover();
  const hidden = findEnd(ring).bottom + GAP - (innerHeight - slip.offsetHeight);
  if (isNarrow && hidden > 0) scrollBy({ top: hidden });
}
