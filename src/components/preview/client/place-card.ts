/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const GAP = 6;
const MARGIN = 12;

/** Where a card stands: under the words, above them where there is no room below, never over the edge. */
export function placeCard(words: Box, card: Size, view: Size): { left: number; top: number } {
  const rightmost = view.width - card.width - MARGIN;
  const below = words.bottom + GAP;
  const above = words.top - GAP - card.height;
  const fits = below + card.height <= view.height - MARGIN;
  return {
    left: Math.max(MARGIN, Math.min(words.left, rightmost)),
    top: fits || above < MARGIN ? below : above,
  };
}
