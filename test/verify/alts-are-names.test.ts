import { expect, test } from 'vitest';
import { altsAreNames } from '../../src/verify/alts-are-names.ts';
import { runCheck, told } from './run-check.ts';

const RECALL = 'content/mechanisms/ganbu-zhaohui.md';

const withAlt = (alt: string) =>
  told(runCheck(altsAreNames, { [RECALL]: ['alt: { zh: [召回]', `alt: { zh: ["${alt}"]`] }));

test('accepts the tiny world', () => {
  expect(runCheck(altsAreNames)).toEqual([]);
});

test('rejects an alternative name that is a clause', () => {
  expect(withAlt('查出一次，撤换')).toEqual([
    `${RECALL}:3 Unexpected clause "查出一次，撤换" in "alt.zh", expected a name of at most 12 Han characters outside quotation marks, without a comma`,
  ]);
  expect(withAlt('把支部建在合作社生产基地行业协会')).toHaveLength(1);
});

test('accepts a short name, and a long one that the source quotes or gives as a title', () => {
  expect(withAlt('一二三四五六七八九十一二')).toEqual([]);
  expect(withAlt('“支部下单、群众点单、党员接单”先锋定制服务模式')).toEqual([]);
  expect(withAlt('《关于做好一二三四五六七八九十工作的意见》')).toEqual([]);
});

test('rejects a clause as the label of a named mechanism', () => {
  expect(
    told(runCheck(altsAreNames, { [RECALL]: ['zh: 干部“召回管理”', 'zh: "召回，调整"'] })),
  ).toEqual([
    `${RECALL}:2 Unexpected clause "召回，调整" as the label of a named mechanism, expected a name without a comma`,
  ]);
});
