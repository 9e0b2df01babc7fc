import { describe, expect, it } from 'vitest';
import { parseFigureText } from '../../src/audit/parse-figure.ts';

/** The reading on one line: qualifier, value, units, kind, precision, normalized. */
function show(text: string): string {
  const reading = parseFigureText(text);
  if (!reading.ok) return reading.message;
  const {
    value,
    valueTo,
    several,
    unitZh,
    unitEn,
    noun,
    kind,
    qualifier,
    precision,
    per,
    normalized,
  } = reading.figure;
  const number =
    several === null
      ? [value, valueTo].filter((end) => end !== null).join('..')
      : `several×${several}`;
  const parts = [
    qualifier,
    number,
    `${unitZh ?? '-'}/${unitEn ?? '-'}`,
    noun === null ? null : `(${noun})`,
    per === null ? null : `per ${per}`,
    kind ?? '?',
    `±${precision}`,
    normalized === null ? null : `= ${normalized.value} ${normalized.unit}`,
    reading.ambiguous === null ? null : `AMBIGUOUS ${reading.ambiguous}`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

describe('parseFigureText', () => {
  it.each([
    ['3.08万人', '30800 人/people count ±100 = 30800 person'],
    ['4339人', '4339 人/people count ±1 = 4339 person'],
    ['71个', '71 个/ count ±1 = 71 item'],
    ['5部门', '5 部门/departments count ±1 = 5 department'],
    ['1.5万余名', 'more-than 15000 名/people count ±1000 = 15000 person'],
    ['1.5万多名', 'more-than 15000 名/people count ±1000 = 15000 person'],
    ['50多场次', 'more-than 50 场次/sessions count ±1 = 50 session'],
    ['1600多万元', 'more-than 16000000 元/yuan money ±10000 = 16000000 yuan'],
    ['35万余元', 'more-than 350000 元/yuan money ±10000 = 350000 yuan'],
    ['8013.5元', '8013.5 元/yuan money ±0.1 = 8013.5 yuan'],
    ['1亿元', '100000000 元/yuan money ±100000000 = 100000000 yuan'],
    ['6次以上', 'at-least 6 次/times count ±1 = 6 time'],
    ['约40万人', 'about 400000 人/people count ±10000 = 400000 person'],
    ['近2000名', 'nearly 2000 名/people count ±1 = 2000 person'],
    ['不足120箱', 'less-than 120 箱/hives count ±1 = 120 hive'],
    ['不到3个月', 'less-than 3 个月/months duration ±1 = 3 month'],
    ['突破72万人次', 'more-than 720000 人次/person-times count ±10000 = 720000 person-time'],
    ['91.3%', '91.3 %/per cent share ±0.1 = 91.3 percent'],
    ['百分之九十以上', 'at-least 90 %/per cent share ±1 = 90 percent'],
    ['三成', '3 成/tenths share ±1 = 30 percent'],
    ['28.5个百分点', '28.5 个百分点/percentage points share ±0.1 = 28.5 percentage-point'],
    ['近半数', 'nearly 50 %/per cent share ±1 = 50 percent'],
    ['6.5亩', '6.5 亩/mu area ±0.1 = 6.5 mu'],
    ['800余亩', 'more-than 800 亩/mu area ±1 = 800 mu'],
    ['6,688平方千米', '6688 平方千米/square kilometres area ±1 = 6688 square-kilometre'],
    ['5.7岁', '5.7 岁/years of age age ±0.1 = 5.7 year'],
    ['1户', '1 户/household count ±1 = 1 household'],
    ['两年半', '2.5 年/years duration ±0.5 = 2.5 year'],
    ['一年多', 'more-than 1 年/year duration ±1 = 1 year'],
    ['十余年', 'more-than 10 年/years duration ±1 = 10 year'],
    ['102个贫困村', '102 个/ (贫困村) count ±1 = 102 item'],
    ['3—10万元', '30000..100000 元/yuan money ±10000 = 30000 yuan'],
    ['几十户', 'several×10 户/households count ±10'],
    ['每月1次', '1 次/time per month frequency ±1 = 1 time'],
    ['一年四轮', '4 轮/rounds per year frequency ±1 = 4 round'],
    ['第一', '1 -/place rank ±1 = 1 rank'],
    ['第一位', '1 位/place rank ±1 = 1 rank'],
    ['每周召开1次', '1 次/time per week frequency ±1 = 1 time'],
    ['四大机制', '4 -/- (大机制) count ±1 = 4 number'],
    ['23.19万余人', 'more-than 231900 人/people count ±100 = 231900 person'],
    ['一百二十元', '120 元/yuan money ±1 = 120 yuan'],
    ['500斤', '500 斤/jin ? ±1 = 250 kilogram'],
    ['4339', '4339 -/- count ±1 = 4339 number'],
    [
      '近2000余名',
      '2000 名/people count ±1 = 2000 person AMBIGUOUS two qualifiers, nearly and more-than',
    ],
  ])('reads %s as %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    ['贫困户', 'Unexpected figure text "贫困户", expected a numeral'],
    ['', 'expected a numeral'],
    ['23098户65465名', 'Unexpected "65465名"'],
    ['3.08万人，', 'Unexpected "，"'],
  ])('rejects %j', (text, message) => {
    expect(show(text)).toContain(message);
  });
});
