const OPENING = '“‘（《「『【〈(';
const CLOSING = '”’）》」』】〉)';
const TERMINATORS = '。！？…';
const BRACKETS = '）)】';
/** What follows a pause that is not an end. */
const RE_GOES_ON = /^[，、；：,;:的等]/u;
const RE_INTRODUCES = /[：:]$/u;

function isOneOf(marks: string, character: string | undefined): boolean {
  return character !== undefined && marks.includes(character);
}

/** A quotation or an aside that has just closed. */
interface Closed {
  mark: string;
  /** The sentence before it opened. */
  lead: string;
  /** What follows, one or two characters. */
  rest: string;
}

/** Whether a pair that holds the end of a sentence also ends the sentence in which it stands. */
function pairEnds({ mark, lead, rest }: Closed): boolean {
  if (rest === '') return true;
  if (lead === '') return BRACKETS.includes(mark) || OPENING.includes(rest.charAt(0));
  return RE_INTRODUCES.test(lead);
}

/** Walks through a paragraph and says after which characters a sentence ends. */
function findEnds(characters: readonly string[]): number[] {
  const lastClosing = new Map(Array.from(CLOSING, (mark) => [mark, characters.lastIndexOf(mark)]));
  const ends: number[] = [];
  const open: string[] = [];
  let start = 0;
  let opened = 0;
  let inside = '';
  characters.forEach((character, index) => {
    const next = characters[index + 1];
    const rest = characters.slice(index + 1, index + 3).join('');
    const closer = CLOSING.charAt(OPENING.indexOf(character));
    const end = (): void => {
      ends.push(index + 1);
      start = index + 1;
    };
    if (!isOneOf(CLOSING, character)) inside = character;
    // A mark without a partner opens nothing.
    if (isOneOf(OPENING, character) && (lastClosing.get(closer) ?? -1) > index) {
      if (open.length === 0) opened = index;
      open.push(closer);
      return;
    }
    if (open.includes(character)) {
      open.length = open.lastIndexOf(character);
      if (open.length > 0 || isOneOf(TERMINATORS, next) || !TERMINATORS.includes(inside)) return;
      const lead = characters.slice(start, opened).join('');
      if (pairEnds({ mark: character, lead, rest })) end();
      return;
    }
    if (open.length > 0 || !TERMINATORS.includes(character)) return;
    if (isOneOf(TERMINATORS, next) || isOneOf(CLOSING, next)) return;
    if (character === '…' && RE_GOES_ON.test(rest)) return;
    end();
  });
  if (start < characters.length) ends.push(characters.length);
  return ends;
}

/**
 * Splits one paragraph into sentences; joined, they are the paragraph, character for character.
 *
 * A sentence ends after 。！？ and ……, with the closing marks that follow. `；` does not end one.
 * Inside quotation marks, brackets and book-title marks nothing ends, so that no sentence ever holds
 * half a pair. Where a pair closes right after 。！？ it ends the sentence it stands in too if
 * - nothing follows,
 * - a colon introduced it (县长说：“…。”),
 * - it began the sentence and another quotation follows, or
 * - it is an aside in brackets between two sentences;
 * it does not where it began the sentence and words follow (“…。”县长说), nor where it stands
 * inside a clause (提出“快！”的要求).
 */
export function splitSentences(paragraph: string): string[] {
  const characters = Array.from(paragraph);
  let start = 0;
  return findEnds(characters).map((end) => {
    const sentence = characters.slice(start, end).join('');
    start = end;
    return sentence;
  });
}
