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

/** The lines that are not blank, in order. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '')
      lines.push({ start, end: start + line.length, next: text.length, text: trimmed });
    start += line.length + 1;
  }
  lines.forEach((line, index) => {
    line.next = lines[index + 1]?.start ?? text.length;
  });
  return lines;
}
