import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { BuildError } from '../../src/report/build-error.ts';
import type { Problem } from '../../src/report/problem.ts';

const problem: Problem = {
  check: 'quotation-found',
  severity: 'error',
  place: { file: 'content/mechanisms/a.md', line: 7, at: 'at.a1.quote' },
  message: 'Unexpected quotation "x", expected one of the source',
  mend: 'nearest passage: "y"',
};
const error = new BuildError('verify', [problem, { ...problem, severity: 'warning' }]);

it('counts its errors and tells each problem with its place and its mend', () => {
  expect(error.message).toMatch(/^verify: 1 error\(s\)\ncontent\/mechanisms\/a\.md:7 /u);
  expect(error.problems).toHaveLength(2);
});

it.each([
  ['its stack', String(error.stack)],
  ['inspected', inspect(error)],
  ['inspected inside another', inspect({ cause: error })],
  ['its own keys', inspect({ ...error })],
])('%s shows no object of ours and no line of our code', (_, text) => {
  expect(text).not.toMatch(/\[Object\]|\n +at |problems:/u);
});
