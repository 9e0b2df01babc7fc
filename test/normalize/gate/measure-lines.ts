import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LedgerEdit } from '../../../src/content/schemas/source.ts';
import { restoreSeed } from '../../../src/normalize/restore-seed.ts';

/** What becomes of a line: its text stays, it tells something about the article, or it goes. */
export type Fate = 'kept' | 'metadata' | 'dropped';
export const FATES: readonly Fate[] = ['kept', 'metadata', 'dropped'];

const SEEDS = path.join(import.meta.dirname, '../../../seeds');
const ANNOTATIONS = path.join(import.meta.dirname, 'annotations');

/** A line of a seed that is not blank: what a person says of it. */
export interface AnnotatedLine {
  seed: string;
  /** From 1. */
  line: number;
  fate: Fate;
}

interface ByteLine {
  line: number;
  start: number;
  end: number;
}

/** The lines of a seed that are not blank, in bytes. */
export function readByteLines(bytes: Buffer): ByteLine[] {
  const lines: ByteLine[] = [];
  let start = 0;
  bytes
    .toString('utf8')
    .split('\n')
    .forEach((text, index) => {
      const end = start + Buffer.byteLength(text);
      if (text.trim() !== '') lines.push({ line: index + 1, start, end });
      start = end + 1;
    });
  return lines;
}

function countBytes(edits: readonly LedgerEdit[], { start, end }: ByteLine): number {
  return edits
    .map(({ bytes }) => Math.min(bytes[1], end) - Math.max(bytes[0], start))
    .filter((overlap) => overlap > 0)
    .reduce((sum, overlap) => sum + overlap, 0);
}

/** The fate that has most of a line's bytes. */
function judge(ledger: readonly LedgerEdit[], line: ByteLine): Fate {
  const dropped = countBytes(
    ledger.filter(({ kind }) => kind === 'drop'),
    line,
  );
  const metadata = countBytes(
    ledger.filter(({ kind }) => kind === 'metadata'),
    line,
  );
  const rest = line.end - line.start - dropped - metadata;
  if (rest > dropped && rest > metadata) return 'kept';
  return metadata >= dropped ? 'metadata' : 'dropped';
}

export function listSeeds(): string[] {
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

export function readSeed(name: string): Buffer {
  return readFileSync(path.join(SEEDS, name));
}

/** What restoring without a manifest makes of each line of a seed. */
export function findFates(name: string): Map<number, Fate> {
  const bytes = readSeed(name);
  const restored = restoreSeed(name, bytes);
  if ('check' in restored) throw new Error(restored.message);
  const ledger = restored.articles.flatMap((article) => article.restored.ledger);
  return new Map(readByteLines(bytes).map((line) => [line.line, judge(ledger, line)]));
}

export function annotationFile(name: string): string {
  return path.join(ANNOTATIONS, name.replace(/\.txt$/u, '.tsv'));
}

/** What a person says: `line number, fate, beginning of the line`, tabs between. */
export function readAnnotations(): AnnotatedLine[] {
  return listSeeds().flatMap((seed) =>
    readFileSync(annotationFile(seed), 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => {
        const [line, fate] = row.split('\t');
        if (!FATES.includes(fate as Fate))
          throw new TypeError(`Unexpected fate in ${seed}: ${row}`);
        return { seed, line: Number(line), fate: fate as Fate };
      }),
  );
}

/** Hash of the seeds and of what is said about them: a floor holds for this corpus only. */
export function hashCorpus(): string {
  const hash = createHash('sha256');
  for (const seed of listSeeds())
    hash.update(readSeed(seed)).update(readFileSync(annotationFile(seed)));
  return hash.digest('hex');
}

/** Precision and recall of one fate, from 0 to 1, to four places. */
export interface Score {
  precision: number;
  recall: number;
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.floor((part / whole) * 10_000) / 10_000;

/** Compares fates with annotations. */
export function scoreFates(
  annotations: readonly AnnotatedLine[],
  fatesOf: (seed: string) => ReadonlyMap<number, Fate>,
): Record<Fate, Score> {
  const fates = new Map(listSeeds().map((seed) => [seed, fatesOf(seed)]));
  const pairs = annotations.map(({ seed, line, fate }) => ({
    wanted: fate,
    found: fates.get(seed)?.get(line),
  }));
  const score = (fate: Fate): Score => {
    const right = pairs.filter(({ wanted, found }) => wanted === fate && found === fate).length;
    return {
      precision: share(right, pairs.filter(({ found }) => found === fate).length),
      recall: share(right, pairs.filter(({ wanted }) => wanted === fate).length),
    };
  };
  return { kept: score('kept'), metadata: score('metadata'), dropped: score('dropped') };
}
