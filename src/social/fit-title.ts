const RE_HAN = /\p{Script=Han}/gu;
/** Of other characters than Han, on average, in the bold serif. */
const LATIN_EMS = 0.56;

/** Width of a text in ems, roughly: Han are one. */
function measureEms(text: string): number {
  const han = text.match(RE_HAN)?.length ?? 0;
  return han + ([...text].length - han) * LATIN_EMS;
}

export const TITLE_WIDTH = 900;
export const LARGEST = 72;
export const SMALLEST = 32;

/** How many lines a text may fill, roughly, and between which sizes, in pixels. */
export interface Fit {
  lines: number;
  largest: number;
  smallest: number;
}

/** Size at which a text fills its lines, in pixels; a text too long for them takes more lines at the smallest. */
export function fitTitle(text: string, { lines, largest, smallest }: Fit): number {
  const size = Math.floor((TITLE_WIDTH * lines * 0.86) / measureEms(text));
  return Math.max(smallest, Math.min(largest, size));
}
