import { restoreSeed, type RestoredSeed } from '../../normalize/restore-seed.ts';
import type { Problem } from '../../report/problem.ts';
import { mixDocument, type CleanDocument } from './clean-documents.ts';
import { KINDS } from './kinds.ts';
import { addDifferences, compareTexts, type Difference } from './measure.ts';
import { createRandom } from './random.ts';

/** What a kind of damage costs after restoring. */
export interface TrialResult {
  kind: string;
  documents: number;
  /** Documents that gave no article. */
  refused: number;
  /** Documents whose one title is the right one. */
  titles: number;
  difference: Difference;
  /** Of the damaged seeds. */
  bytes: number;
}

/** A damaged document with what it was. */
export interface DamagedDocument {
  kind: string;
  clean: CleanDocument;
  bytes: Uint8Array;
}

/** The n-th document of a kind: the same for the same numbers. */
export function damageDocument(
  kind: string,
  clean: readonly CleanDocument[],
  n: number,
  paragraphs: number,
): DamagedDocument {
  const damage = KINDS[kind];
  if (damage === undefined)
    throw new RangeError(`Unexpected kind "${kind}", expected one of KINDS`);
  const random = createRandom(n * 7919 + Object.keys(KINDS).indexOf(kind));
  const document = mixDocument(clean, paragraphs, random);
  return { kind, clean: document, bytes: damage(document, random) };
}

/** What counts of a restored seed: its articles' titles and texts. */
export type Outcome = { title: string; text: string }[];

export function toOutcome(restored: RestoredSeed | Problem): Outcome {
  if ('check' in restored) return [];
  return restored.articles.map(({ frontMatter, restored: { text } }) => ({
    title: frontMatter.title,
    text,
  }));
}

/** Compares what was restored with what it was. */
export function compareRestored(
  { kind, clean, bytes }: DamagedDocument,
  outcome: Outcome,
): TrialResult {
  return {
    kind,
    documents: 1,
    refused: outcome.length === 0 ? 1 : 0,
    titles: outcome.length === 1 && outcome[0]?.title === clean.title ? 1 : 0,
    difference: compareTexts(
      clean.paragraphs.join('\n'),
      outcome.map(({ text }) => text).join('\n'),
    ),
    bytes: bytes.length,
  };
}

/** Restores a damaged document and compares it. */
export function tryDocument(document: DamagedDocument): TrialResult {
  return compareRestored(document, toOutcome(restoreSeed('damaged.txt', document.bytes)));
}

/** Adds results of one kind up. */
export function addResults(a: TrialResult, b: TrialResult): TrialResult {
  return {
    kind: a.kind,
    documents: a.documents + b.documents,
    refused: a.refused + b.refused,
    titles: a.titles + b.titles,
    difference: addDifferences(a.difference, b.difference),
    bytes: a.bytes + b.bytes,
  };
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

/** A row of the table of error rates. */
export function toRow({ kind, documents, refused, titles, difference }: TrialResult) {
  return {
    kind,
    documents,
    refused,
    'titles right': titles,
    'wrong characters': percent(difference.wrong, difference.length),
    lacunae: percent(difference.lacunae, difference.length),
  };
}
