import { createHash } from 'node:crypto';
import type { Source } from '../content/corpus.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf } from './report-error.ts';

const REGENERATE = 'run "npm run normalize"; ledgers are generated and never edited by hand';

/** Walks the span: kept runs, and edits with both of their sides. Undefined where edits are out of order. */
function walkSpan(
  seed: Buffer,
  { span: [start, end], ledger }: Source,
): { replayed: Buffer; inverted: Buffer } | undefined {
  const replayed: Buffer[] = [];
  const inverted: Buffer[] = [];
  let byte = start;
  for (const { bytes, before, after } of ledger) {
    if (bytes[0] < byte || bytes[1] < bytes[0] || bytes[1] > end) return undefined;
    const kept = seed.subarray(byte, bytes[0]);
    replayed.push(kept, Buffer.from(after, 'utf8'));
    inverted.push(kept, Buffer.from(before, 'utf8'));
    byte = bytes[1];
  }
  const tail = seed.subarray(byte, end);
  return {
    replayed: Buffer.concat([...replayed, tail]),
    inverted: Buffer.concat([...inverted, tail]),
  };
}

/** Offset of the first byte in which two runs differ. */
function findDifference(a: Buffer, b: Buffer): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) if (a[index] !== b[index]) return index;
  return shared;
}

function hasSeed({ file, sha256, seed }: Source, bytes: Buffer, error: ReportError): boolean {
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual === sha256) return true;
  error(
    { file, at: 'sha256' },
    `Unexpected sha256 ${sha256}, expected ${actual} of ${seed}`,
    `a seed never changes: put the old one back, or run "npm run normalize" if it is new`,
  );
  return false;
}

/** What is wrong with the ledger of a source, in sentences. */
function findFaults(source: Source, seed: Buffer): string[] {
  const { id, span, text } = source;
  const walked = walkSpan(seed, source);
  if (walked === undefined)
    return [
      `Unexpected order of edits, expected them sorted by seed byte, apart, inside ${span.join('–')}`,
    ];
  const faults: string[] = [];
  const expected = Buffer.from(text, 'utf8');
  if (!walked.replayed.equals(expected)) {
    const at = findDifference(walked.replayed, expected);
    faults.push(
      `Unexpected text after replay of "${id}", expected the source's text; they differ at byte ${at} of the text`,
    );
  }
  const original = seed.subarray(...span);
  if (!walked.inverted.equals(original)) {
    const at = span[0] + findDifference(walked.inverted, original);
    faults.push(
      `Unexpected bytes after inversion of "${id}", expected those of ${source.seed}; they differ at byte ${at} of the seed`,
    );
  }
  return faults;
}

function checkSource(source: Source, bytes: Uint8Array, error: ReportError): void {
  const file = source.file.replace(/\.md$/u, '.ledger.json');
  const seed = Buffer.from(bytes);
  if (!hasSeed(source, seed, error)) return;
  for (const fault of findFaults(source, seed)) error({ file }, fault, REGENERATE);
}

/**
 * Replaying a ledger gives the source's text, inverting it gives the seed's bytes, and the seed is the one
 * whose checksum the source carries. Shares no code with the stage that writes ledgers. Seeds in UTF-8:
 * a source without an entry for its encoding has no other.
 */
export function ledgerInverts({ corpus, seeds }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('ledger-inverts', report);
  for (const source of corpus.sources.values()) {
    const bytes = seeds.get(source.seed);
    // A seed that does not exist is reported by source-spans.
    if (bytes !== undefined) checkSource(source, bytes, error);
  }
}
