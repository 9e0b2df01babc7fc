import { expect, test } from 'vitest';
import { figureText } from '../../src/verify/figure-text.ts';
import { runCheck, told } from './run-check.ts';

const FIGURES = 'content/figures/tiny.yaml';

test('accepts the tiny world', () => {
  expect(runCheck(figureText)).toEqual([]);
});

const change = (from: string, to: string) => told(runCheck(figureText, { [FIGURES]: [from, to] }));

test('rejects a text that is not in its quotation', () => {
  expect(change('text: 4339人', 'text: 4340人')).toEqual([
    `${FIGURES}:6 Unexpected "4340人", expected it once in "全县建档立卡贫困人口由3.08万人减少至4339人", found 0`,
  ]);
});

test('rejects a text that occurs twice, and accepts it with the characters before it', () => {
  expect(change('text: 4339人', 'text: 人')[0]).toContain('found 3');
  expect(change('text: 4339人', 'text: 人, after: 贫困')).toEqual([]);
  expect(change('text: 4339人', 'text: 人, after: 穷困')[0]).toContain('"人" after "穷困"');
});

test('rejects a quotation that does not exist or that no figure names', () => {
  expect(change('{ at: recall', '{ at: recal')).toEqual([
    `${FIGURES}:7 Unexpected quotation "recal", expected one of poor, recall`,
    `${FIGURES}:3 Unexpected quotation "recall" that no figure names, expected one`,
  ]);
});

test('rejects a same_subject without a subject', () => {
  expect(change('same_subject: tiny-poor-before', 'same_subject: tiny-poor-after')[0]).toContain(
    'Unexpected same_subject "tiny-poor-after"',
  );
});

test('rejects an id that another file has, and a file without a source', () => {
  const problems = runCheck(figureText, {
    'content/figures/zzz.yaml': `quotes: { q: 召回3名 }
figures:
  tiny-recalled: { at: q, text: 3名, kind: count, subject: { zh: 干部, en: officials }, as_of: null, as_of_basis: undated }
`,
  });
  expect(told(problems)).toEqual([
    'content/figures/zzz.yaml: Unexpected source "zzz", expected one of tiny',
    `content/figures/zzz.yaml:3 Unexpected figure id "tiny-recalled", expected one that ${FIGURES} does not have`,
  ]);
});
