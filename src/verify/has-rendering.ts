const RE_QUOTES = /[“”"‘]/gu;
const RE_APOSTROPHES = /’/gu;
const RE_GAPS = /[\s\p{Pd}]+/gu;
const RE_SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;
const RE_FINAL_Y = /y$/u;
/** What `…` in a rendering stands for: one to eight words. */
const GAP = String.raw` (?:\S+ ){1,8}?`;

/** Case, hyphens, quotation marks and runs of spaces make no difference. */
function fold(english: string): string {
  return english
    .toLowerCase()
    .replaceAll(RE_QUOTES, '')
    .replaceAll(RE_APOSTROPHES, "'")
    .replaceAll(RE_GAPS, ' ')
    .trim();
}

function toPattern(rendering: string): RegExp {
  const words = fold(rendering)
    .split(' … ')
    .map((part) => part.replaceAll(RE_SPECIAL, String.raw`\$&`))
    .join(GAP);
  const inflected = RE_FINAL_Y.test(words)
    ? words.replace(RE_FINAL_Y, '(?:y|ies)')
    : `${words}(?:e?s)?`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${inflected}(?![\p{L}\p{N}])`, 'u');
}

/**
 * Whether a rendering stands in an English text, as whole words. Case, hyphen or space, and quotation marks
 * make no difference; a regular plural counts; `…` in the rendering stands for one to eight words.
 */
export function hasRendering(english: string, rendering: string): boolean {
  return toPattern(rendering).test(fold(english));
}
