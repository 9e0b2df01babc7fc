import { expect, test } from 'vitest';
import { termRenderings } from '../../src/verify/term-renderings.ts';
import { runCheck } from './run-check.ts';
import { runOnEntries, type TinyEntry } from './translate.ts';

const TERMS = [
  { zh: '扶贫', en: 'poverty alleviation', reason: 'Standard.' },
  { zh: '精准扶贫', en: 'targeted poverty alleviation', reason: 'Standard.' },
  { zh: '村“两委”', en: 'village “two committees”', reason: 'A slogan.' },
  { zh: '约谈', en: 'summon for a talk', also: ['summoned … for a talk'], reason: 'Literal.' },
];
const check = (...entries: TinyEntry[]) => runOnEntries(termRenderings, entries, TERMS);

test('accepts the tiny world, with no translation at all', () => {
  expect(runCheck(termRenderings)).toEqual([]);
});

test('accepts approved renderings, alternates and a stated exception', () => {
  expect(
    check(
      { zh: '开展精准扶贫。', en: 'Targeted-poverty-alleviation work was done.' },
      { zh: '村“两委”约谈他。', en: 'The village “two committees” summoned him for a talk.' },
      {
        zh: '扶贫助困。',
        en: 'Helping the needy.',
        terms: { 扶贫: 'A set phrase of four words.' },
      },
    ),
  ).toEqual([]);
});

test('rejects a term without its rendering, and names what was expected', () => {
  expect(check({ zh: '开展扶贫。', en: 'Help for the poor was given.' })).toEqual([
    'Unexpected rendering of 扶贫, expected "poverty alleviation"',
  ]);
});

test('rejects a shorter term’s rendering for a longer term, and a rendering inside another word', () => {
  expect(check({ zh: '精准扶贫。', en: 'Poverty alleviation.' })).toHaveLength(1);
  expect(check({ zh: '扶贫。', en: 'Antipoverty alleviation.' })).toHaveLength(1);
});

test('rejects the rendering of a term that stands only in Chinese or only as part of a longer one', () => {
  expect(check({ zh: '扶贫。', en: ':zh[扶贫].' })).toHaveLength(1);
  expect(check({ zh: '精准扶贫和扶贫。', en: 'Targeted alleviation.' })).toHaveLength(2);
});

test('rejects an exception that nothing needs', () => {
  const needless = 'Unexpected exception for 扶贫, expected one only for a term of the sentence';
  expect(
    check({ zh: '扶贫。', en: 'Poverty alleviation.', terms: { 扶贫: 'None.' } })[0],
  ).toContain(needless);
  expect(check({ zh: '无。', en: 'None.', terms: { 扶贫: 'None.' } })[0]).toContain(needless);
});
