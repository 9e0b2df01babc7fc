import { expect, test } from 'vitest';
import { definitionLanguage } from '../../src/verify/definition-language.ts';
import { runCheck, told } from './run-check.ts';

const EN = 'content/counties/anxi/en.md';
const INDEX = 'content/counties/anxi/index.yaml';
const WENZE = 'content/mechanisms/wenze.md';

test('accepts the tiny world', () => {
  expect(runCheck(definitionLanguage)).toEqual([]);
});

test('rejects a definition in the other language', () => {
  expect(
    told(
      runCheck(definitionLanguage, {
        [WENZE]: ['en: Officials answer for their work.', 'en: 对干部追责。'],
      }),
    ),
  ).toEqual([`${WENZE}:8 Unexpected Chinese text "对干部追责。", expected English`]);
  expect(
    told(
      runCheck(definitionLanguage, { [WENZE]: ['zh: 对干部追责。', 'zh: Officials answer.'] }),
    )[0],
  ).toContain('Unexpected English text');
});

test('rejects a line of prose in the other language, and accepts Chinese in :zh', () => {
  expect(told(runCheck(definitionLanguage, { [EN]: '全县选派干部。 :ev[poor]' }))).toHaveLength(1);
  expect(runCheck(definitionLanguage, { [EN]: 'So (:zh[全县选派干部]). :ev[poor]' })).toEqual([]);
});

test('rejects Han in an English label and an English name', () => {
  expect(
    told(runCheck(definitionLanguage, { [WENZE]: ['en: Accountability', 'en: 问责'] })),
  ).toEqual([`${WENZE}:2 Unexpected Han in the English name "问责", expected Latin letters`]);
  expect(
    told(runCheck(definitionLanguage, { [INDEX]: ['en: Anxi County', 'en: 安溪 County'] }))[0],
  ).toContain(`${INDEX}:1 Unexpected Han`);
});
