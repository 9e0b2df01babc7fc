import { expect, test } from 'vitest';
import { translationHectares } from '../../src/verify/translation-hectares.ts';
import { runCheck } from './run-check.ts';
import { runOnEntries, type TinyEntry } from './translate.ts';

const check = (...entries: TinyEntry[]) => runOnEntries(translationHectares, entries);

test('accepts the tiny world, with no translation at all', () => {
  expect(runCheck(translationHectares)).toEqual([]);
});

test('accepts hectares once, where mu first stand, rounded as they are written', () => {
  expect(
    check(
      { zh: '要回6.5亩土地。', en: '6.5 mu (0.43 hectares) of land.' },
      { zh: '另有800余亩。', en: 'Another 800 mu and more.' },
    ),
  ).toEqual([]);
  expect(check({ zh: '千亩基地。', en: 'A thousand-mu (66.7-hectare) base.' })).toEqual([]);
  expect(check({ zh: '800余亩。', en: 'More than 800 mu (53 hectares).' })).toEqual([]);
});

test('rejects mu without hectares, and hectares a second time', () => {
  const mu = { zh: '6.5亩。', en: '6.5 mu.' };
  expect(check(mu)[0]).toContain('Unexpected area in mu alone');
  expect(
    check({ ...mu, en: '6.5 mu (0.43 hectares).' }, { ...mu, en: '6.5 mu (0.43 hectares).' }),
  ).toEqual(['Unexpected 0.43 hectares, expected hectares once in content/translations/tiny.yaml']);
});

test('rejects hectares that are another area, or that the Chinese does not call for', () => {
  expect(check({ zh: '6.5亩。', en: '6.5 mu (0.44 hectares).' })[0]).toContain(
    'expected the area of 6.5 mu (15 mu are 1 hectare)',
  );
  expect(check({ zh: '土地。', en: '1 hectare of land.' })).toHaveLength(1);
});
