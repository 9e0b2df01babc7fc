import { createHash } from 'node:crypto';
import type { Problem } from '../report/problem.ts';

export const CHECKSUMS_FILE = 'seeds/SHA256SUMS';
const RE_LINE = /^([0-9a-f]{64}) [ *](\S+)$/u;
const MEND =
  'Put the seed back as it was (git checkout -- seeds); if it is new on purpose: cd seeds && sha256sum *.txt > SHA256SUMS.';

/** SHA-256 of some bytes, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function problem(file: string, message: string): Problem {
  return { check: 'checksums', severity: 'error', place: { file }, message, mend: MEND };
}

/** Compares the seeds with their list of checksums: every seed listed, every listed one there, unchanged. */
export function checkChecksums(list: string, seeds: ReadonlyMap<string, Uint8Array>): Problem[] {
  const lines = list.split('\n').filter((line) => line !== '');
  const problems: Problem[] = [];
  const expected = new Map<string, string>();
  lines.forEach((line, index) => {
    const [, hash, name] = RE_LINE.exec(line) ?? [];
    if (hash === undefined || name === undefined)
      problems.push({
        ...problem(CHECKSUMS_FILE, `Unexpected line "${line}", expected "<sha256>  <file>"`),
        place: { file: CHECKSUMS_FILE, line: index + 1 },
      });
    else expected.set(name, hash);
  });
  for (const [name, bytes] of seeds) {
    const found = sha256(bytes);
    const wanted = expected.get(name);
    if (found !== wanted)
      problems.push(
        problem(
          `seeds/${name}`,
          `Unexpected SHA-256 ${found}, expected ${wanted ?? `an entry in ${CHECKSUMS_FILE}`}`,
        ),
      );
  }
  for (const name of expected.keys())
    if (!seeds.has(name))
      problems.push(
        problem(
          `seeds/${name}`,
          `Unexpected absence, expected the seed that ${CHECKSUMS_FILE} lists`,
        ),
      );
  return problems;
}
