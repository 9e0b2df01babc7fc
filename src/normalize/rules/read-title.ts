import type { Fact, Rule } from '../rule.ts';
import { splitTitle } from '../split-title.ts';
import { takeLine } from '../take-line.ts';

function readParts(line: string): Fact[] {
  const { title, subtitle } = splitTitle(line);
  const facts: Fact[] = [{ field: 'title', value: title }];
  return subtitle === null ? facts : [...facts, { field: 'subtitle', value: subtitle }];
}

/** Reads the title; a hyphen between Han divides title and subtitle. */
export const readTitle: Rule = (text, { title }) => takeLine(text, title, 'title', readParts);
