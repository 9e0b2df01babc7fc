import type { Corpus } from '../content/corpus.ts';
import type { Problem } from '../report/problem.ts';
import { applyAuthored } from './apply-authored.ts';
import type { Figure } from './figure.ts';
import { parseFigureText } from './parse-figure.ts';
import {
  type AddProblem,
  type AuthoredFigure,
  findFigureEntry,
  readQuote,
  readSubject,
} from './read-figure-entry.ts';

const CHECK = 'resolve-figure';

function assemble(corpus: Corpus, found: AuthoredFigure, add: AddProblem): Figure | undefined {
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
    isSet: entry.set ?? entry.kind === 'weight',
  };
}

function resolveEntry(
  corpus: Corpus,
  found: AuthoredFigure,
  problems: Problem[],
): Figure | undefined {
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

/**
 * Resolves every figure of the corpus, in the order of sources and files: its text parsed, `same_subject`
 * followed, authored fields put over parsed ones. Collects what is wrong with them. Ids must be unique over all sources.
 */
export function resolveFigures(corpus: Corpus): {
  figures: Map<string, Figure>;
  problems: Problem[];
} {
  const figures = new Map<string, Figure>();
  const problems: Problem[] = [];
  for (const file of corpus.figures.values()) {
    for (const [id, entry] of Object.entries(file.figures)) {
      const first = findFigureEntry(corpus, id)?.file.file;
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
