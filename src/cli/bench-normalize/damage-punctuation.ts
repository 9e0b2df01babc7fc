const FOLDED = new Map([
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['！', '!'],
  ['？', '?'],
  ['（', '('],
  ['）', ')'],
]);

/** Full-width punctuation → ASCII. */
export function foldPunctuation(text: string): string {
  return Array.from(text, (character) => FOLDED.get(character) ?? character).join('');
}
