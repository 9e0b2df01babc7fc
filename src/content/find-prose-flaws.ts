import { BOX_NAMES } from './directives.ts';

/** A line of prose whose structure cannot be read. */
export interface ProseFlaw {
  /** From 1. */
  line: number;
  message: string;
  mend: string;
}

const RE_LINE_BREAK = /\r?\n/u;
const RE_COLONS = /^:{2,}/u;
const RE_BOX_OPEN = /^:::(?<name>[a-z]+)[ \t]*$/u;
const RE_BOX_CLOSE = /^:::[ \t]*$/u;
const RE_BLOCK_START = /^(?:#(?!##? )|[*+-] |> |\d+[.)] |```|~~~|<|\|)/u;
const RE_HEADING = /^##/u;
const BOXES = BOX_NAMES.map((name) => `:::${name}`).join(', ');
const isBoxName = (name: string): boolean => (BOX_NAMES as readonly string[]).includes(name);

/**
 * Finds what `parseProse` had to guess about: unknown, nested, unopened or unclosed boxes, headings in
 * boxes, and block syntax (lists, quotes, code, HTML) that prose does not have. Takes Markdown.
 */
export function findProseFlaws(markdown: string): ProseFlaw[] {
  const flaws: ProseFlaw[] = [];
  let openedAt: number | null = null;
  const lines = markdown.split(RE_LINE_BREAK).map((line) => line.trim());
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const add = (message: string, mend: string): void => void flaws.push({ line, message, mend });
    const name = RE_BOX_OPEN.exec(text)?.groups?.['name'];
    if (name !== undefined) {
      if (!isBoxName(name)) add(`Unexpected box ":::${name}", expected one of ${BOXES}`, `use one of ${BOXES}`);
      if (openedAt !== null) {
        add(`Unexpected box inside the box of line ${openedAt}, expected no nesting`, 'close that box with ":::" first');
      }
      openedAt = line;
    } else if (RE_BOX_CLOSE.test(text)) {
      if (openedAt === null) add('Unexpected ":::", expected an open box', `remove it, or open a box with one of ${BOXES}`);
      openedAt = null;
    } else if (RE_COLONS.test(text)) {
      add(`Unexpected "${text}", expected a box or a sentence`, `use one of ${BOXES}, each alone on its line`);
    } else if (RE_HEADING.test(text) && openedAt !== null) {
      add('Unexpected heading inside a box, expected only sentences', 'close the box with ":::" first');
    } else if (RE_BLOCK_START.test(text)) {
      add(`Unexpected block syntax "${text.slice(0, 12)}", expected a sentence or a "##" or "###" heading`, 'write one sentence a line; put a backslash before the first character if it is meant as it stands');
    }
  }
  if (openedAt !== null) {
    flaws.push({ line: openedAt, message: 'Unexpected end of file, expected ":::" that closes this box', mend: 'add a line ":::" after its last sentence' });
  }
  return flaws;
}
