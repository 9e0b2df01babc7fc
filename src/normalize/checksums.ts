import { createHash } from 'node:crypto';
import type { Problem } from '../report/problem.ts';

export const CHECKSUMS_FILE = 'seeds/SHA256SUMS';
const RE_LINE = /^([0-9a-f]{64}) [ *](\S+)$/u;
const MEND_NEW = 'If the seed is new on purpose: cd seeds && sha256sum *.txt > SHA256SUMS';

/** SHA-256 of some bytes, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads `sha256sum`'s list: file name → hash. @returns it, or every line that is none. */
export function parseChecksums(list: string): Map<string, string> | Problem[] {
  const problems: Problem[] = [];
  const checksums = new Map<string, string>();
  list.split('\n').forEach((line, index) => {
    if (line === '') return;
    const [, hash, name] = RE_LINE.exec(line) ?? [];
    if (hash !== undefined && name !== undefined) checksums.set(name, hash);
    else
      problems.push({
        check: 'checksums',
        severity: 'error',
        place: { file: CHECKSUMS_FILE, line: index + 1 },
        message: `Unexpected line "${line}", expected "<sha256>  <file>"`,
        mend: `git checkout -- ${CHECKSUMS_FILE}. ${MEND_NEW}`,
      });
  });
  return problems.length > 0 ? problems : checksums;
}

/** The problem of a seed that is not the one that its checksum promises, or null. */
export function checkChecksum(
  file: string,
  bytes: Uint8Array,
  expected: string | undefined,
): Problem | null {
  const found = sha256(bytes);
  if (found === expected) return null;
  const listed = expected ?? `an entry in ${CHECKSUMS_FILE}`;
  return {
    check: 'checksums',
    severity: 'error',
    place: { file },
    message: `Unexpected SHA-256 ${found}, expected ${listed}`,
    mend:
      expected === undefined
        ? MEND_NEW
        : `Seeds are never edited. Put it back: git checkout -- ${file}. ${MEND_NEW}`,
  };
}
