const RE_SPECIAL = /[.*+?^${}()|[\]\\]/gu;

/**
 * The source of a regular expression that matches any of the words, longest first.
 * @throws TypeError for an empty list or an empty word: it would match everywhere.
 */
export function alternatives(words: readonly string[]): string {
  if (words.length === 0 || words.includes(''))
    throw new TypeError('Unexpected empty pattern, expected at least one word, none of them empty');
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => word.replaceAll(RE_SPECIAL, String.raw`\$&`)).join('|')})`;
}
