import { restoreSeed, type RestoredSeed } from '../../../src/normalize/restore-seed.ts';
import type { Problem } from '../../../src/report/problem.ts';
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

/** Compares what was restored with what it was. */
export function compareRestored(
  { kind, clean, bytes }: DamagedDocument,
  restored: RestoredSeed | Problem,
): TrialResult {
  const articles = 'check' in restored ? [] : restored.articles;
  const text = articles.map((article) => article.restored.text).join('\n');
  return {
    kind,
    documents: 1,
    refused: articles.length === 0 ? 1 : 0,
    titles: articles.length === 1 && articles[0]?.frontMatter.title === clean.title ? 1 : 0,
    difference: compareTexts(clean.paragraphs.join('\n'), text),
    bytes: bytes.length,
  };
}

/** Restores a damaged document and compares it. */
export function tryDocument(document: DamagedDocument): TrialResult {
  return compareRestored(document, restoreSeed('damaged.txt', document.bytes));
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
