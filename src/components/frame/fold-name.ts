/** Marks that a running head does without; quotation marks would lie on their side. */
const RE_MARKS = /[“”‘’"'《》]/gu;
/** More characters than the fold strip holds. */
const MAX_CHARACTERS = 14;
/** From here on the characters are cut smaller. */
const LONG_CHARACTERS = 6;

/** Cuts a Chinese name for the fold strip. Counts code points. */
export function toFoldName(name: string): { text: string; isLong: boolean } {
  const characters = [...name.replaceAll(RE_MARKS, '')];
  const isCut = characters.length > MAX_CHARACTERS;
  const text = isCut ? `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…` : characters.join('');
  return { text, isLong: characters.length >= LONG_CHARACTERS };
}
