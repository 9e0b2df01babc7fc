import { expect, it } from 'vitest';
import { toQuery } from '../../src/components/search/lost-query.ts';

it.each([
  ['/mechanisms/san-dan-zhi/', 'san dan zhi'],
  ['/zh/sources/%E5%8F%AC%E5%9B%9E', '召回'],
  ['/old/page.html', 'page'],
  ['/', ''],
  ['/%E5%8F', ''],
])('the query of %s is "%s"', (path, query) => {
  expect(toQuery(path)).toBe(query);
});
