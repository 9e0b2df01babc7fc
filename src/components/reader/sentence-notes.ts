import type { Lang } from '../../content/schemas/text.ts';
import type { EvidenceRecord } from '../../evidence/evidence.ts';
import { createSay } from '../../i18n/words.ts';
import { toLangPath } from '../../site/addresses.ts';
import { findEntry } from '../corpus/find-entry.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { sayFigure } from './say-figure.ts';
import type { Range } from './segments.ts';
import { sayStatement } from './statement-words.ts';

/** The kinds of things that evidence supports, in the order in which a sentence's notes name them. */
export const NOTE_KINDS = ['mechanism', 'figure', 'statement'] as const;

/** What a sentence of a source supports, and where it stands. */
export interface SentenceNote {
  kind: (typeof NOTE_KINDS)[number];
  label: string;
  href: string;
  /** The runs of the source that support it, in code points. */
  ranges: Range[];
}

function toLabel(library: Library, { body }: EvidenceRecord, lang: Lang): string {
  const { corpus, figures } = library;
  const say = createSay(lang);
  if (body.kind === 'mechanism')
    return findEntry(corpus.mechanisms, body.id, 'mechanism').label[lang];
  if (body.kind === 'figure') {
    const figure = findEntry(figures, body.id, 'figure');
    return say('reader.figureWords', {
      subject: figure.subject[lang],
      figure: sayFigure(figure, lang),
    });
  }
  const { county, statement } = body;
  const { short } = findEntry(corpus.counties, county, 'county');
  return say('reader.statementWords', {
    county: short[lang],
    statement,
    words: sayStatement(library, county, statement, lang),
  });
}

const compareStarts = (a: SentenceNote, b: SentenceNote): number =>
  NOTE_KINDS.indexOf(a.kind) - NOTE_KINDS.indexOf(b.kind) ||
  Math.min(...a.ranges.map(({ start }) => start)) - Math.min(...b.ranges.map(({ start }) => start));

/**
 * What the evidence that touches a sentence supports, each thing once: mechanisms, then figures, then
 * statements of units, each in the order in which their words stand in the text.
 */
export function listSentenceNotes(
  library: Library,
  source: string,
  sentence: string,
  lang: Lang,
): SentenceNote[] {
  const notes = new Map<string, SentenceNote>();
  for (const record of library.bySentence.get(source)?.get(sentence) ?? []) {
    const { body, path, codePointStart: start, codePointEnd: end } = record;
    const note = notes.get(path) ?? {
      kind: body.kind,
      label: toLabel(library, record, lang),
      href: toLangPath(lang, path),
      ranges: [],
    };
    note.ranges.push({ start, end, kind: 'evidence' });
    notes.set(path, note);
  }
  return [...notes.values()].sort(compareStarts);
}

/** The marks of the notes: each run knows which note it belongs to. */
export const toNumberedRanges = (notes: readonly SentenceNote[]): Range[] =>
  notes.flatMap(({ ranges }, note) => ranges.map((range) => ({ ...range, note })));
