import { expect, it } from 'vitest';
import type { Problem } from '../../src/report/problem.ts';
import { gatherRepeats } from '../../src/site/gather-repeats.ts';

const toProblem = (file: string, message: string): Problem => ({
  check: 'internal-links',
  severity: 'error',
  place: { file },
  message,
  mend: 'mend it',
});

it('keeps the first place of equal messages and counts the others', () => {
  const problems = [
    toProblem('a', 'X'),
    toProblem('b', 'Y'),
    toProblem('b', 'X'),
    toProblem('c', 'X'),
  ];
  expect(gatherRepeats(problems)).toEqual([
    toProblem('a', 'X, here and in 2 more places'),
    toProblem('b', 'Y'),
  ]);
});
