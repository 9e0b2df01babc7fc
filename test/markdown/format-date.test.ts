import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/markdown/format-date.ts';

describe('formatDate', () => {
  it.each([
    ['2016', '2016', '2016年'],
    ['2016-07', 'July 2016', '2016年7月'],
    ['2016-07-18', '18 July 2016', '2016年7月18日'],
    ['2020-02-29', '29 February 2020', '2020年2月29日'],
  ])('writes %s as far as it is known', (iso, english, chinese) => {
    expect([formatDate(iso, 'en'), formatDate(iso, 'zh')]).toEqual([english, chinese]);
  });

  it.each([
    '',
    '16',
    '2016-13',
    '2016-00',
    '2016-02-30',
    '2019-02-29',
    '2016-07-00',
    '2016/07/18',
    '2016-7-18',
  ])('rejects %j', (iso) => {
    expect(formatDate(iso, 'en')).toBeUndefined();
  });
});
