import { expect, it } from 'vitest';
import { checkDateOrder } from '../../../src/audit/relations/date-order.ts';
import { told } from '../quantity-of.ts';

it('holds where what is earlier comes first', () => {
  expect(told(checkDateOrder('2019-12-31', '2020-01-01T19:28:54'))).toEqual([
    '2019-12-31 ≤ 2020-01-01',
    '1 day apart',
    'holds',
  ]);
});

it('rejects an event after the stamp of the page that reports it', () => {
  expect(told(checkDateOrder('2016-08-04', '2016-07-18T11:50'))).toEqual([
    '2016-08-04 > 2016-07-18',
    '17 days apart',
    'does-not-hold',
  ]);
});

it('rejects a date only as far as it is known', () => {
  expect(checkDateOrder('2016', '2016-07-18').verdict).toBe('holds');
  expect(checkDateOrder('2016-08', '2016').verdict).toBe('holds');
  expect(checkDateOrder('2017', '2016-07-18').verdict).toBe('does-not-hold');
  expect(checkDateOrder('2016-02-29', '2016-03').verdict).toBe('holds');
  expect(() => checkDateOrder('soon', '2016')).toThrow('Unexpected date "soon"');
});
