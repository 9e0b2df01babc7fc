import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';

const { document } = new JSDOM('').window;
/** Presentation that lives in our style sheet: the policy allows none inline. */
const INLINE = ['style', 'class', 'font-family', 'font-variant'];

/** What a plot says to those who cannot see it. */
export interface PlotWords {
  title: string;
  /** Every value of the plot in words: it says no less than the drawing. */
  description: string;
}

/** A tenth of a pixel is as fine as a screen shows. */
const RE_LONG_FRACTION = /\d+\.\d{2,}/gu;
const shorten = (value: string): string =>
  value.replace(RE_LONG_FRACTION, (number) => String(Math.round(Number(number) * 10) / 10));

function cleanElement(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const isDropped = INLINE.includes(name) || name.startsWith('aria-');
    if (isDropped) element.removeAttribute(name);
    else if (name !== 'y') element.setAttribute(name, shorten(element.getAttribute(name) ?? ''));
  }
}

/**
 * Draws a plot in a document of its own and writes it as SVG: without style sheet, inline style or
 * classes of the library, named and described by `words`. Deterministic; the same options give the same text.
 */
export function toSvg(options: Plot.PlotOptions, words: PlotWords): string {
  // The library asks for the DOM's document only; the two packages type it apart.
  const drawn = Plot.plot({ ...options, document: document as unknown as Document });
  const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg');
  if (svg === null) throw new Error('Unexpected plot without a drawing, expected an SVG');
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) cleanElement(element);
  svg.setAttribute('class', 'plot');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${words.title}. ${words.description}`);
  return svg.outerHTML;
}
