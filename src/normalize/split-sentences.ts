const OPENING = '“‘（《「『【〈(';
const CLOSING = '”’）》」』】〉)';
const RE_TERMINATOR = /^(?:……|[。！？…])$/u;
const RE_BRACKET = /^[）)】〉》]$/u;
/** What follows a pause that is not an end. */
const RE_GOES_ON = /^[，、；：,;:的等]/u;

/** The marks at `index`: one terminator, or a run of them with the quotation marks they stand in. */
function isTerminator(character: string | undefined): boolean {
  return character !== undefined && RE_TERMINATOR.test(character);
}

/** Whether a quotation that ends a sentence inside also ends the sentence it stands in. */
function quotationEnds(lead: string, rest: string): boolean {
  if (rest === '') return true;
  if (lead === '') return OPENING.includes(rest.charAt(0));
  return /[：:]$/u.test(lead);
}

/**
 * Splits one paragraph into sentences; joined, they are the paragraph, character for character.
 *
 * A sentence ends after 。！？ and ……, with the closing marks that follow. `；` does not end one.
 * Inside quotation marks, brackets and book-title marks nothing ends, so that no sentence ever holds
 * half a pair. Where a quotation closes right after 。！？ it ends its sentence too if
 * - nothing follows,
 * - a colon introduced it (县长说：“…。”),
 * - it began the sentence and another quotation follows, or
 * - it is an aside in brackets between two sentences;
 * it does not where it began the sentence and words follow (“…。”县长说), nor where it stands
 * inside a clause (提出“快！”的要求).
 */
export function splitSentences(paragraph: string): string[] {
  const characters = Array.from(paragraph);
  const sentences: string[] = [];
  const closers: string[] = [];
  let sentence = '';
  let lead = '';
  const finish = (): void => {
    sentences.push(sentence);
    sentence = '';
  };
  characters.forEach((character, index) => {
    if (closers.length === 0 && OPENING.includes(character)) lead = sentence;
    sentence += character;
    const opening = OPENING.indexOf(character);
    if (opening >= 0 && characters.includes(CLOSING.charAt(opening), index)) {
      closers.push(CLOSING.charAt(opening));
      return;
    }
    const next = characters[index + 1];
    const rest = characters.slice(index + 1, index + 3).join('');
    if (closers.at(-1) === character) {
      closers.pop();
      if (closers.length > 0 || isTerminator(next)) return;
      const inside = Array.from(sentence)
        .reverse()
        .find((mark) => !CLOSING.includes(mark));
      const aside = RE_BRACKET.test(character) && lead === '';
      if (isTerminator(inside) && (aside || quotationEnds(lead, rest))) finish();
      return;
    }
    if (closers.length > 0 || !isTerminator(character)) return;
    if (isTerminator(next) || (next !== undefined && CLOSING.includes(next))) return;
    if (character === '…' && RE_GOES_ON.test(rest)) return;
    finish();
  });
  if (sentence !== '') finish();
  return sentences;
}
