import { expect, it } from 'vitest';
import { findNearestAddresses } from '../../src/components/search/nearest-addresses.ts';

const at = (path: string, redirect: string | null = null) => ({ path, redirect });
const ADDRESSES = [
  at('/'),
  at('/about/'),
  at('/counties/anxi/'),
  at('/counties/chongli/'),
  at('/mechanisms/san-dan-zhi/'),
  at('/mechanisms/san-dan-zhi-fuwu/', '/mechanisms/san-dan-fuwu/'),
  at('/mechanisms/ganbu-zhaohui/'),
  at('/sources/anxi/'),
  at('/sources/anxi/#p1s1'),
  at('/sources/suiyang/'),
];

it.each([
  ['/mechanisms/san-dan-zh/', '/mechanisms/san-dan-zhi/'],
  ['/mechanism/ganbu-zhaohi', '/mechanisms/ganbu-zhaohui/'],
  ['/county/anxi.html', '/counties/anxi/'],
  ['/Sources/Suiyan/', '/sources/suiyang/'],
  ['/counties/chong-li/', '/counties/chongli/'],
])('the address nearest to %s is %s', (lost, nearest) => {
  expect(findNearestAddresses(lost, ADDRESSES, 5)[0]).toBe(nearest);
});

it('what moved is named by its new address, and no address inside a page is named', () => {
  expect(findNearestAddresses('/mechanisms/san-dan-zhi-fuw/', ADDRESSES, 1)).toEqual([
    '/mechanisms/san-dan-fuwu/',
  ]);
  expect(findNearestAddresses('/sources/anxi/p1s1', ADDRESSES, 9).join()).not.toContain('#');
});

it('no more than asked for are named, and none that is like nothing', () => {
  expect(findNearestAddresses('/mechanisms/san-dan/', ADDRESSES, 2)).toHaveLength(2);
  expect(findNearestAddresses('/wp-login.php', ADDRESSES, 5)).toEqual([]);
  expect(findNearestAddresses('/', ADDRESSES, 5)).toEqual([]);
});
