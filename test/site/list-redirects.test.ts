import { expect, test } from 'vitest';
import { findRedirect } from '../../src/site/list-redirects.ts';
import { createCorpus } from '../corpus-factory.ts';

const corpus = createCorpus({
  'content/redirects.yaml': `/mechanisms/old/: /mechanisms/wenze/
/mechanisms/old/#a2: /mechanisms/ganbu-zhaohui/#a1
`,
});
const toOf = (path: string): unknown => {
  const entry = findRedirect(corpus, path);
  return entry !== undefined && 'to' in entry ? entry.to : undefined;
};

test('a place goes where its own redirect leads, else where its page went', () => {
  expect(toOf('/mechanisms/old/')).toBe('/mechanisms/wenze/');
  expect(toOf('/mechanisms/old/#a1')).toBe('/mechanisms/wenze/');
  expect(toOf('/mechanisms/old/#a2')).toBe('/mechanisms/ganbu-zhaohui/#a1');
});

test('what was never redirected leads nowhere', () => {
  expect(findRedirect(corpus, '/mechanisms/wenze/')).toBeUndefined();
  expect(findRedirect(corpus, '/mechanisms/#old')).toBeUndefined();
});
