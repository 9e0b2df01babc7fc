import type { Corpus, FigureFile } from '../content/corpus.ts';
import type { FigureEntry } from '../content/schemas/figure.ts';
import type { Bilingual } from '../content/schemas/text.ts';

/** A figure where it is authored. */
export interface AuthoredFigure {
  id: string;
  entry: FigureEntry;
  file: FigureFile;
}

/** Reports what is wrong with a field of the figure. */
export type AddProblem = (field: string, message: string, mend: string) => undefined;

/** Finds a figure by its id, in whichever file it stands. */
export function findFigureEntry(corpus: Corpus, id: string): AuthoredFigure | undefined {
  for (const file of corpus.figures.values()) {
    const entry = Object.hasOwn(file.figures, id) ? file.figures[id] : undefined;
    if (entry !== undefined) return { id, entry, file };
  }
  return undefined;
}

/** Reads the quotation of a figure and sees to it that the text stands in it, once. */
export function readQuote({ entry, file }: AuthoredFigure, add: AddProblem): string | undefined {
  const quote = Object.hasOwn(file.quotes, entry.at) ? file.quotes[entry.at] : undefined;
  if (quote === undefined) {
    return add(
      'at',
      `Unexpected quotation key "${entry.at}", expected a key of "quotes"`,
      'add the quotation, or correct the key',
    );
  }
  const words = typeof quote === 'string' ? quote : quote.quote;
  const passage = `${entry.after ?? ''}${entry.text}`;
  const count = words.split(passage).length - 1;
  if (count === 0)
    return add(
      'text',
      `Unexpected "${passage}", expected characters of the quotation "${entry.at}": ${words}`,
      'copy the characters from the quotation',
    );
  if (count > 1)
    return add(
      'text',
      `Unexpected "${passage}" ${count} times in the quotation "${entry.at}", expected once`,
      'write the characters right before it as "after"',
    );
  return words;
}

/** Follows `same_subject` to the figure that states the subject. */
export function readSubject(
  corpus: Corpus,
  start: AuthoredFigure,
  add: AddProblem,
): { id: string; subject: Bilingual } | undefined {
  const seen = new Set<string>();
  let at: AuthoredFigure | undefined = start;
  while (at !== undefined && !seen.has(at.id)) {
    if (at.entry.subject !== undefined) return { id: at.id, subject: at.entry.subject };
    seen.add(at.id);
    at = findFigureEntry(corpus, at.entry.same_subject ?? '');
  }
  const what = at === undefined ? 'that no figure has' : 'that leads back to itself';
  return add(
    'same_subject',
    `Unexpected "same_subject" ${what}, expected the id of a figure with a "subject"`,
    'name a figure that states its subject',
  );
}
