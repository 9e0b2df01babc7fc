import { expect, it } from 'vitest';
import { selectPagePerType, toPageLang, toPageType } from '../../src/site/page-types.ts';

it.each([
  ['/', '/'],
  ['/zh/', '/'],
  ['/counties/', '/counties/'],
  ['/counties/anxi/', '/counties/*/'],
  ['/zh/counties/anxi/', '/counties/*/'],
  ['/sources/anxi/restoration/', '/sources/*/*/'],
  ['/zh/404.html', '/404.html'],
  ['/zhuolu/', '/zhuolu/'],
  ['/mechanisms/by-county/', '/mechanisms/by-*/'],
  ['/zh/mechanisms/by-name/', '/mechanisms/by-*/'],
  ['/mechanisms/byyin-xiezhi/', '/mechanisms/*/'],
])('%s is of type %s', (path, type) => {
  expect(toPageType(path)).toBe(type);
});

it('the language is that of the first folder, not of a name that begins like it', () => {
  expect(toPageLang('/zh/counties/')).toBe('zh');
  expect(toPageLang('/zhuolu/')).toBe('en');
});

it('one page of each type is taken in each language', () => {
  const paths = ['/', '/counties/anxi/', '/counties/linkou/', '/zh/', '/zh/counties/linkou/'];
  expect(selectPagePerType(paths)).toEqual([
    '/',
    '/counties/anxi/',
    '/zh/',
    '/zh/counties/linkou/',
  ]);
});
