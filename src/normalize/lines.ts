/** A line that is not blank, with its place in the text in UTF-16 code units. */
export interface Line {
  /** Start of the line, indent included. */
  start: number;
  /** End without the newline. */
  end: number;
  /** Start of the next line that is not blank, or the end of the text. */
  next: number;
  /** Without indent and trailing space. */
  text: string;
}

const RE_LINE = /[^\n]*\S[^\n]*/gu;

/** The lines that are not blank, in order. */
export function readLines(text: string): Line[] {
  const matches = [...text.matchAll(RE_LINE)];
  return matches.map((match, index) => ({
    start: match.index,
    end: match.index + match[0].length,
    next: matches[index + 1]?.index ?? text.length,
    text: match[0].trim(),
  }));
}
