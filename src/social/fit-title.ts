const RE_HAN = /\p{Script=Han}/gu;
/** Width of a text in ems: Han are one, others about half. */
function measureEms(text: string): number {
  const han = text.match(RE_HAN)?.length ?? 0;
  return han + ([...text].length - han) * 0.5;
}

export const TITLE_WIDTH = 900;
export const LARGEST = 84;
const SMALLEST = 32;

/** Size at which a title fills three lines at most, in pixels. */
export function fitTitle(text: string, lines: number, largest: number): number {
  const size = Math.floor((TITLE_WIDTH * lines * 0.86) / measureEms(text));
  return Math.max(SMALLEST, Math.min(largest, size));
}
