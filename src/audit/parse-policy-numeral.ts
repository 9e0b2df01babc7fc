import { parseChineseInteger } from './parse-chinese-integer.ts';

/** A number in the name of a policy, and what it counts. */
export interface Promised {
  /** What a part that counts towards it names in `of`: `抓` of 四抓四强, `6` of 1+6+N, the counted words elsewhere. */
  of: string;
  /** Parts that the number promises; null for N, which is open-ended. */
  count: number | null;
  /** How often it is promised: 双六 are two sixes. */
  times: number;
}

/** What the number in a name promises. A frequency (一年四轮) promises no parts. */
export type PolicyNumeral =
  { form: 'sum' | 'series' | 'count'; groups: Promised[] } | { form: 'frequency'; groups: [] };

/** Hundreds and thousands in a name are round words (百日, 千名), never a count of parts. */
const NUMBER = '[一二两三四五六七八九十]{1,3}|\\d{1,2}';
const CLASSIFIER = '个(?!月|小时|多)|大|项|种|类|级|支|条|批|步|点|套';
const SUFFIX_WORDS = '制度|制|工作法|法|机制|模式|活动|行动|工程|工作|体系|政策|要求|措施';
/** What may stand behind the numbers: a kind of rule, with its subject (三单扶贫模式). */
const SUFFIX = `(?:扶贫|帮扶|党建)?(?:${SUFFIX_WORDS})`;
const TIME_UNITS: readonly string[] = ['年', '月', '周', '旬', '日', '天', '季', '季度', '小时'];
const TURNS: readonly string[] = ['轮', '次', '遍', '回', '期'];
/** 一户一策 gives each household one plan; it does not promise two parts. */
const EACH: readonly string[] = ['户', '村', '人', '镇', '乡', '县', '组', '案', '事', '对', '企'];

/** Bodies that everybody calls by a number: two committees of a village, four leadership teams. */
const RE_BODIES = /两委|四套班子/gu;

const RE_QUOTED = /“(?<quoted>[^”]+)”/gu;
const RE_SUM = /^(?:[^+]+)(?:\+[^+]+)+$/u;
/** Behind the last number of a sum the name goes on: 1+N模式. */
const RE_NUMBER_BEFORE_NAME = /^(N|\d{1,2})\p{Script=Han}.*$/u;
const RE_ADDEND = new RegExp(`^(?<number>N|${NUMBER})(?:(?<![第N])(?:${CLASSIFIER}).*)?$`, 'u');
const RE_ONE_BODY = new RegExp(`(?<number>${NUMBER})位一体`, 'u');
const RE_COUNT = new RegExp(
  `(?<![第每\\d.])(?<number>${NUMBER})(?<of>个一(?!律|批)|${CLASSIFIER})`,
  'u',
);
const RE_DOUBLE = new RegExp(`^双(?<of>${NUMBER}|\\p{Script=Han}{1,3}?)(?:${SUFFIX})?$`, 'u');
const RE_SERIES = new RegExp(
  `^(?:(?:${NUMBER})(?![一二两三四五六七八九十])\\p{Script=Han}{1,3}?)+(?:${SUFFIX})?$`,
  'u',
);
const RE_TERM = new RegExp(`(?<number>${NUMBER})(?<of>[^一二两三四五六七八九十\\d]+)`, 'gu');
const RE_SUFFIX = new RegExp(`(?:${SUFFIX})$`, 'u');

const toCount = (number: string): number =>
  Number(
    /\d/u.test(number) ? number : (parseChineseInteger(number.replaceAll('两', '二'))?.value ?? 0n),
  );

/** Puts numbers that count the same together: 1+1+N are two ones. */
function joinEqual(groups: readonly Promised[]): Promised[] {
  return groups.reduce<Promised[]>((joined, group) => {
    const same = joined.findIndex(({ of, count }) => of === group.of && count === group.count);
    const known = joined[same];
    if (known === undefined) return [...joined, group];
    return joined.with(same, { ...known, times: known.times + group.times });
  }, []);
}

/** 1+6+N, 第一书记+三支队伍: an addend without a number is one part; addends that are all words promise nothing. */
function readSum(text: string): PolicyNumeral | undefined {
  if (!RE_SUM.test(text)) return undefined;
  const addends = text.split('+').map((raw) => {
    const words = raw.replace(RE_NUMBER_BEFORE_NAME, '$1');
    return { words, number: RE_ADDEND.exec(words)?.groups?.['number'] };
  });
  if (addends.every(({ number }) => number === undefined)) return undefined;
  const groups = addends.map(({ words, number }): Promised => {
    if (number === undefined) return { of: words, count: 1, times: 1 };
    return { of: words, count: number === 'N' ? null : toCount(number), times: 1 };
  });
  return { form: 'sum', groups: joinEqual(groups) };
}

/** 双六 are two sixes, 双提升 are two. */
function readDouble(text: string): PolicyNumeral | undefined {
  const of = RE_DOUBLE.exec(text)?.groups?.['of'];
  if (of === undefined) return undefined;
  const count = new RegExp(`^(?:${NUMBER})$`, 'u').test(of) ? toCount(of) : undefined;
  const group = count === undefined ? { of, count: 2, times: 1 } : { of, count, times: 2 };
  return { form: 'count', groups: [group] };
}

/** 四抓四强, 三会一课, 三单制: numbers and what they count, in turn, to the end of the name. */
function readSeries(text: string): PolicyNumeral | undefined {
  if (!RE_SERIES.test(text)) return undefined;
  const stripped = text.replace(RE_SUFFIX, '');
  const terms = [...stripped.matchAll(RE_TERM)].map(({ groups }) => ({
    count: toCount(groups?.['number'] ?? ''),
    of: groups?.['of'] ?? '',
  }));
  const [first, second] = terms;
  if (first === undefined) return undefined;
  if (TIME_UNITS.includes(first.of)) {
    return second !== undefined && TURNS.includes(second.of)
      ? { form: 'frequency', groups: [] }
      : undefined;
  }
  const isEach = first.count === 1 && EACH.includes(first.of);
  const isOne = terms.length === 1 && first.count === 1;
  if (isEach || isOne) return undefined;
  return { form: 'series', groups: joinEqual(terms.map((term) => ({ ...term, times: 1 }))) };
}

/** 六位一体, 八大工程, 四个一: one number with a measure word, anywhere in the name. One alone promises nothing. */
function readCount(text: string): PolicyNumeral | undefined {
  const found = RE_ONE_BODY.exec(text) ?? RE_COUNT.exec(text);
  const { number, of = '位' } = found?.groups ?? {};
  if (number === undefined || toCount(number) < 2) return undefined;
  return { form: 'count', groups: [{ of, count: toCount(number), times: 1 }] };
}

/**
 * Reads what the number in the Chinese name of a policy promises: 四抓四强 four and four, 1+6+N one, six
 * and any number, 双六 two sixes, 八大工程 eight. Words in quotation marks are read before the whole name.
 * Undefined where the name has no such number (第一书记, 百日行动, 一户一策).
 */
export function parsePolicyNumeral(label: string): PolicyNumeral | undefined {
  const name = label.replaceAll(RE_BODIES, '');
  const quoted = [...name.matchAll(RE_QUOTED)].map(({ groups }) => groups?.['quoted'] ?? '');
  for (const text of [...quoted, name]) {
    const numeral = readSum(text) ?? readDouble(text) ?? readCount(text) ?? readSeries(text);
    if (numeral !== undefined) return numeral;
  }
  return undefined;
}
