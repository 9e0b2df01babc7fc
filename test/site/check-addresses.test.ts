import { expect, test } from 'vitest';
import { checkAddresses, type PublicAddress } from '../../src/site/check-addresses.ts';
import { toPage, toSite } from './small-site.ts';

const current = (path: string): PublicAddress => ({ path, status: 'current' });
const place = '<p id="s1">x</p>';
const site = toSite(place, '', {
  'zh/index.html': toPage('/zh/', place),
  'old/index.html': toPage('/old/'),
  'zh/old/index.html': toPage('/zh/old/'),
  '404.html': toPage('/404.html'),
});
const ADDRESSES: PublicAddress[] = [
  current('/'),
  current('/#s1'),
  { path: '/old/', status: 'redirected' },
  { path: '/old/#a1', status: 'redirected' },
];
const told = (addresses: readonly PublicAddress[], built = site): string[] =>
  checkAddresses(built, addresses).map(({ place: { at }, message }) => `${at ?? ''} ${message}`);

test('accepts pages, places, and places of a page that is gone', () => {
  expect(told(ADDRESSES)).toEqual([]);
});

test('rejects a place and a page that are missing, in either language', () => {
  expect(told([...ADDRESSES, current('/#s2'), current('/none/')])).toEqual([
    ...['/#s2', '/zh/#s2', '/none/', '/zh/none/'].map(
      (path) =>
        `${path} Unexpected gap at the address ${path}, expected the page and the place that were published`,
    ),
  ]);
  expect(told([current('/'), current('/#s1')], toSite(place))).toHaveLength(1);
});

test('rejects a place that was redirected while its page stands, where the page does not hold it', () => {
  expect(told([...ADDRESSES, { path: '/#s9', status: 'withdrawn' }])).toHaveLength(2);
});

test('rejects a page that the lock does not know', () => {
  const [first, ...rest] = told(ADDRESSES.slice(0, 2));
  expect(first).toContain('Unexpected page /old/ outside the lock');
  expect(rest).toHaveLength(1);
});
