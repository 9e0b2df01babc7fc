import { expect, test } from 'vitest';
import { listMovedPages, listMovedPlaces } from '../../../src/components/moved/list-moved.ts';
import { createCorpus } from '../../corpus-factory.ts';

const corpus = createCorpus({
  'content/redirects.yaml': `/mechanisms/old/: /mechanisms/wenze/
/counties/gone/: { withdrawn: { zh: 误收, en: Taken in by mistake } }
/counties/anxi/#s9: /counties/anxi/#s1
/counties/anxi/#s10: { withdrawn: { zh: 不实, en: It was not so } }
/sources/tiny/#p1s9: /sources/tiny/#p1s1
`,
});

test('every page that is gone has one in its place, whatever it was', () => {
  expect(listMovedPages(corpus).map(({ from }) => from)).toEqual([
    '/mechanisms/old/',
    '/counties/gone/',
  ]);
});

test('a page holds the places that were on it, and no other page’s', () => {
  const places = listMovedPlaces(corpus, '/counties/anxi/');
  expect([...places.keys()]).toEqual(['s9', 's10']);
  expect(places.get('s9')).toMatchObject({ to: '/counties/anxi/#s1' });
  expect(listMovedPlaces(corpus, '/counties/').size).toBe(0);
  expect(listMovedPlaces(corpus, '/').size).toBe(0);
});
