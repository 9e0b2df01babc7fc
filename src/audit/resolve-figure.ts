import type { Corpus, FigureFile } from '../content/corpus.ts';
import type { FigureEntry } from '../content/schemas/figure.ts';
import type { Bilingual } from '../content/schemas/text.ts';
import { BuildError } from '../report/build-error.ts';
import type { Problem } from '../report/problem.ts';
import { applyAuthored } from './apply-authored.ts';
import type { Figure } from './figure.ts';
import { parseFigureText } from './parse-figure.ts';

const CHECK = 'resolve-figure';

/** A figure where it is authored. */
interface Entry {
  id: string;
  entry: FigureEntry;
  file: FigureFile;
}

type Add = (field: string, message: string, mend: string) => undefined;

function findEntry(corpus: Corpus, id: string): Entry | undefined {
  for (const file of corpus.figures.values()) {
    const entry = Object.hasOwn(file.figures, id) ? file.figures[id] : undefined;
    if (entry !== undefined) return { id, entry, file };
  }
  return undefined;
}

function readQuote({ entry, file }: Entry, add: Add): string | undefined {
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

function readSubject(
  corpus: Corpus,
  start: Entry,
  add: Add,
): { id: string; subject: Bilingual } | undefined {
  const seen = new Set<string>();
  let at: Entry | undefined = start;
  while (at !== undefined && !seen.has(at.id)) {
    if (at.entry.subject !== undefined) return { id: at.id, subject: at.entry.subject };
    seen.add(at.id);
    at = findEntry(corpus, at.entry.same_subject ?? '');
  }
  const what = at === undefined ? 'that no figure has' : 'that leads back to itself';
  return add(
    'same_subject',
    `Unexpected "same_subject" ${what}, expected the id of a figure with a "subject"`,
    'name a figure that states its subject',
  );
}

function assemble(corpus: Corpus, found: Entry, add: Add): Figure | undefined {
  const { id, entry, file } = found;
  const quote = readQuote(found, add);
  const subject = readSubject(corpus, found, add);
  const reading = parseFigureText(entry.text);
  if (!reading.ok) return add('text', reading.message, reading.mend);
  const applied = applyAuthored(entry, reading, add);
  if (quote === undefined || subject === undefined || applied === undefined) return undefined;
  return {
    ...applied,
    id,
    source: file.source,
    at: entry.at,
    quote,
    text: entry.text,
    kind: entry.kind,
    subject: subject.subject,
    subjectId: subject.id,
    asOf: entry.as_of,
    asOfBasis: entry.as_of_basis,
    scope: entry.scope ?? null,
  };
}

function resolveEntry(corpus: Corpus, found: Entry, problems: Problem[]): Figure | undefined {
  const { id, file } = found;
  return assemble(corpus, found, (field, message, mend) => {
    const at = `figures.${id}.${field}`;
    const line = file.lineOf(at) ?? file.lineOf(`figures.${id}`);
    problems.push({
      check: CHECK,
      severity: 'error',
      place: { file: file.file, line, at },
      message,
      mend,
    });
    return undefined;
  });
}

/** Resolves every figure of the corpus, in the order of sources and files, and collects what is wrong with them. Ids must be unique over all sources. */
export function resolveFigures(corpus: Corpus): {
  figures: Map<string, Figure>;
  problems: Problem[];
} {
  const figures = new Map<string, Figure>();
  const problems: Problem[] = [];
  for (const file of corpus.figures.values()) {
    for (const [id, entry] of Object.entries(file.figures)) {
      const first = findEntry(corpus, id)?.file.file;
      if (first !== file.file) {
        const at = `figures.${id}`;
        problems.push({
          check: CHECK,
          severity: 'error',
          place: { file: file.file, line: file.lineOf(at), at },
          message: `Unexpected figure id "${id}", expected one that ${first ?? ''} does not hold`,
          mend: 'give one of the two another id',
        });
        continue;
      }
      const figure = resolveEntry(corpus, { id, entry, file }, problems);
      if (figure !== undefined) figures.set(id, figure);
    }
  }
  return { figures, problems };
}

/**
 * Resolves one figure: its text parsed, `same_subject` followed, authored fields put over parsed ones.
 * Throws a BuildError where there is no such figure or something is wrong with it.
 */
export function resolveFigure(corpus: Corpus, id: string): Figure {
  const found = findEntry(corpus, id);
  const problems: Problem[] = [];
  const figure = found === undefined ? undefined : resolveEntry(corpus, found, problems);
  if (figure !== undefined) return figure;
  if (problems.length === 0) {
    problems.push({
      check: CHECK,
      severity: 'error',
      place: { file: 'content/figures' },
      message: `Unexpected figure "${id}", expected an id of content/figures`,
      mend: 'add the figure, or correct the id',
    });
  }
  throw new BuildError(CHECK, problems);
}
