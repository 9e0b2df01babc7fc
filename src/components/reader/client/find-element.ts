/** The first element that a selector finds. Throws where there is none: the page and its script are one. */
export function findElement<T extends HTMLElement = HTMLElement>(
  selector: string,
  inside: ParentNode = document,
): T {
  const found = inside.querySelector<T>(selector);
  if (found === null) throw new Error(`Unexpected absence of ${selector}, expected an element`);
  return found;
}

/** Where the last line of a range or of an element ends, in the window. */
export function findEnd(place: Range | Element): DOMRect {
  return [...place.getClientRects()].at(-1) ?? place.getBoundingClientRect();
}
