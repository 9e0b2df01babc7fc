import type { SentenceKind } from '../content/parse-prose.ts';
import { LANGS } from '../content/schemas/text.ts';
import { listQuotations } from '../evidence/list-quotations.ts';
import type { VerifyContext } from './context.ts';

/** The figures of a corpus that a reader of the log wants. Sentences are counted once, in English. */
export interface VerifySummary {
  sources: number;
  mechanisms: number;
  counties: number;
  figures: number;
  /** Typed quotations, and how many of them stand in their source. */
  quotations: number;
  quotationsFound: number;
  /** Pieces of evidence: what quotations support. */
  evidence: number;
  sentences: Record<SentenceKind, number>;
  /** Terms that are said to be absent. */
  absentTerms: number;
  /** Sentences of prose in both languages, and how many are of a kind. */
  sentencesInBoth: number;
  sentencesOfKind: number;
}

/** Counts what was verified. */
export function summarize({ corpus, evidence, prose }: VerifyContext): VerifySummary {
  const { sources, mechanisms, counties, figures } = corpus;
  const statements = LANGS.flatMap((lang) =>
    prose.flatMap(({ lines }) => lines[lang].map((line) => ({ ...line, lang }))),
  ).filter(({ heading }) => heading === null);
  const english = statements.filter(({ lang }) => lang === 'en');
  const count = (kind: SentenceKind): number => english.filter((line) => line.kind === kind).length;
  const quotations = listQuotations(corpus).length;
  return {
    sources: sources.size,
    mechanisms: mechanisms.size,
    counties: counties.size,
    figures: [...figures.values()].reduce((sum, file) => sum + Object.keys(file.figures).length, 0),
    quotations,
    quotationsFound: quotations - evidence.problems.length,
    evidence: evidence.records.length,
    sentences: {
      claim: count('claim'),
      absence: count('absence'),
      reading: count('reading'),
      outside: count('outside'),
    },
    absentTerms: [...counties.values()]
      .flatMap(({ absent }) => Object.values(absent))
      .reduce((sum, { none }) => sum + none.length, 0),
    sentencesInBoth: statements.length,
    sentencesOfKind: statements.filter(({ kind }) => kind !== null).length,
  };
}

/** One line of figures for the log. No sentence at all is no percentage. */
export function formatSummary(summary: VerifySummary): string {
  const { sentences, sentencesInBoth, sentencesOfKind } = summary;
  // Rounded down: 100 % is said only where it is true.
  const percent = Math.floor((sentencesOfKind * 1000) / sentencesInBoth) / 10;
  const share = sentencesInBoth === 0 ? 'no sentences yet' : `${percent} % of sentences of a kind`;
  return [
    `${summary.sources} sources, ${summary.counties} units, ${summary.mechanisms} mechanisms, ${summary.figures} figures`,
    `${summary.quotationsFound} of ${summary.quotations} quotations verified, ${summary.evidence} pieces of evidence`,
    `${sentences.claim} claims, ${sentences.absence} absences (${summary.absentTerms} terms), ${sentences.reading} readings, ${sentences.outside} outside`,
    share,
  ].join('; ');
}
