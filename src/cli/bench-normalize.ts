import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { readCleanDocuments } from './bench-normalize/clean-documents.ts';
import { KINDS } from './bench-normalize/kinds.ts';
import {
  addResults,
  compareRestored,
  damageDocument,
  toOutcome,
  toRow,
  type DamagedDocument,
  type Outcome,
  type TrialResult,
} from './bench-normalize/trial.ts';
import { writePage } from './bench-normalize/write-table.ts';
import { restoreSeed } from '../normalize/restore-seed.ts';
import { writeUnlisted } from '../normalize/write-unlisted.ts';
import { ROOT } from './paths.ts';
import { toSeconds } from './stage.ts';
import { UsageError } from './usage-error.ts';

const SIZES = [100, 1000];
const PARAGRAPHS = 12;
const PAGE = 'docs/restoration-bench.md';
const MEBIBYTE = 2 ** 20;

/** Document n of the corpus: kinds take turns, so that each size has the same mixture. */
function createCorpus(size: number): DamagedDocument[] {
  const clean = readCleanDocuments();
  const kinds = Object.keys(KINDS);
  return Array.from({ length: size }, (_, n) =>
    damageDocument(kinds[n % kinds.length] as string, clean, n, PARAGRAPHS),
  );
}

function restore(bytes: Uint8Array): Outcome {
  const restored = restoreSeed('damaged.txt', bytes);
  if (!('check' in restored)) writeUnlisted('damaged.txt', restored);
  return toOutcome(restored);
}

/** Time, highest memory of the process so far in bytes, and what came of each document. */
interface Run {
  milliseconds: number;
  peak: number;
  results: TrialResult[];
}

function tell(corpus: readonly DamagedDocument[], { milliseconds, peak }: Run) {
  const bytes = corpus.reduce((sum, document) => sum + document.bytes.length, 0);
  return {
    documents: corpus.length,
    'seeds, MB': (bytes / 1e6).toFixed(2),
    time: toSeconds(milliseconds),
    'MB/s': (bytes / 1e6 / (milliseconds / 1000)).toFixed(2),
    'documents/s': Math.round(corpus.length / (milliseconds / 1000)),
    'ms/document': (milliseconds / corpus.length).toFixed(2),
    'peak memory': `${(peak / MEBIBYTE).toFixed(0)} MiB`,
  };
}

/** Restores and writes (not to disk) a corpus, one seed after the other; comparing is not measured. */
function run(corpus: readonly DamagedDocument[]): Run {
  const started = performance.now();
  const restored = corpus.map(({ bytes }) => restore(bytes));
  const milliseconds = performance.now() - started;
  const peak = process.resourceUsage().maxRSS * 1024;
  const results = corpus.map((document, n) => compareRestored(document, restored[n] as Outcome));
  return { milliseconds, peak, results };
}

/** Measures each size, and the error rates of the largest. */
function measure() {
  // Tables are made when first needed: not a document's time.
  run(createCorpus(Object.keys(KINDS).length));
  const speed = [];
  let last: TrialResult[] = [];
  for (const size of SIZES) {
    const corpus = createCorpus(size);
    const done = run(corpus);
    speed.push(tell(corpus, done));
    last = done.results;
  }
  const byKind = Map.groupBy(last, ({ kind }) => kind);
  const rates = [...byKind.values()].map((results) => toRow(results.reduce(addResults)));
  return { speed, rates };
}

/**
 * Prints speed, memory and error rates of restoring a mixed corpus that is the same every time; with
 * `--write`, writes them to the page too.
 */
export async function benchNormalize(
  asked: readonly string[] = process.argv.slice(3),
): Promise<void> {
  const other = asked.find((argument) => argument !== '--write');
  if (other !== undefined) throw new UsageError(`Unexpected ${other}, expected --write or nothing`);
  const { speed, rates } = measure();
  console.table(speed);
  console.table(rates);
  if (!asked.includes('--write')) return;
  const machine = `${String(availableParallelism())} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`;
  await writeFile(join(ROOT, PAGE), writePage({ speed, rates, paragraphs: PARAGRAPHS, machine }));
  console.log(`wrote ${PAGE}`);
}
