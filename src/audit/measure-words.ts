import type { FigureKind } from './figure.ts';

/** A measure word or unit of the sources. */
export interface MeasureWord {
  zh: string;
  /** English singular and plural; empty for a word that only counts (个), where the noun follows. */
  en: readonly [one: string, many: string];
  /** What a number with it usually is; null where only the author can tell. */
  kind: FigureKind | null;
  /** Unit of the normalized value, and how many of it one is. */
  normalized: readonly [unit: string, factor: string];
}

const PEOPLE = ['person', 'people'] as const;

/** Makes one row: Chinese, English singular and plural, kind, normalized unit, factor. */
const row = (
  zh: string,
  en: readonly [string, string],
  kind: FigureKind | null,
  unit: string,
  factor = '1',
): MeasureWord => ({ zh, en, kind, normalized: [unit, factor] });

/** A word that counts things one by one; the normalized unit is its English singular. */
const count = (zh: string, one: string, many = one === '' ? '' : `${one}s`): MeasureWord =>
  row(zh, [one, many], 'count', one === '' ? 'item' : one.replaceAll(' ', '-'));

/** The table of measure words. Order is free: the longest word that fits is taken. */
export const MEASURE_WORDS: readonly MeasureWord[] = [
  // people and households
  row('人', PEOPLE, 'count', 'person'),
  row('名', PEOPLE, 'count', 'person'),
  row('位', PEOPLE, 'count', 'person'),
  row('口', PEOPLE, 'count', 'person'),
  row('人次', ['person-time', 'person-times'], 'count', 'person-time'),
  row('户次', ['household visit', 'household visits'], 'count', 'household-time'),
  count('户', 'household'),
  count('家庭', 'household'),
  // places
  count('村', 'village'),
  count('镇', 'town'),
  count('乡', 'township'),
  count('乡镇', 'township'),
  count('县', 'county', 'counties'),
  count('所', 'institution'),
  count('处', 'place'),
  count('座', ''),
  count('栋', 'building'),
  count('套', 'set'),
  count('层', 'storey', 'storeys'),
  // things counted
  count('个', ''),
  count('家', 'organization'),
  count('项', 'item'),
  count('条', 'item'),
  count('件', 'item'),
  count('种', 'kind'),
  count('类', 'category', 'categories'),
  count('级', 'level'),
  count('支', 'team'),
  count('组', 'group'),
  count('队', 'team'),
  count('批', 'batch', 'batches'),
  count('张', 'sheet'),
  count('份', 'copy', 'copies'),
  count('本', 'copy', 'copies'),
  count('册', 'copy', 'copies'),
  count('篇', 'article'),
  count('期', 'session'),
  count('届', 'term'),
  count('箱', 'hive'),
  count('头', 'head', 'head'),
  count('只', 'animal'),
  count('羽', 'bird'),
  count('株', 'plant'),
  count('棵', 'tree'),
  count('台', 'machine'),
  count('辆', 'vehicle'),
  count('部', ''),
  // a noun that is counted without a measure word: 5部门
  count('部门', 'department'),
  // times
  row('次', ['time', 'times'], 'count', 'time'),
  row('场', ['session', 'sessions'], 'count', 'session'),
  row('场次', ['session', 'sessions'], 'count', 'session'),
  row('轮', ['round', 'rounds'], 'count', 'round'),
  row('遍', ['time', 'times'], 'count', 'time'),
  // duration and age
  row('年', ['year', 'years'], 'duration', 'year'),
  row('个月', ['month', 'months'], 'duration', 'month'),
  row('月', ['month', 'months'], 'duration', 'month'),
  row('周', ['week', 'weeks'], 'duration', 'week'),
  row('天', ['day', 'days'], 'duration', 'day'),
  row('日', ['day', 'days'], 'duration', 'day'),
  row('小时', ['hour', 'hours'], 'duration', 'hour'),
  row('个小时', ['hour', 'hours'], 'duration', 'hour'),
  row('分钟', ['minute', 'minutes'], 'duration', 'minute'),
  row('岁', ['year of age', 'years of age'], 'age', 'year'),
  row('周岁', ['year of age', 'years of age'], 'age', 'year'),
  // money
  row('元', ['yuan', 'yuan'], 'money', 'yuan'),
  row('块钱', ['yuan', 'yuan'], 'money', 'yuan'),
  // area: mu stays mu, see hectares.ts
  row('亩', ['mu', 'mu'], 'area', 'mu'),
  row('公顷', ['hectare', 'hectares'], 'area', 'hectare'),
  row('平方公里', ['square kilometre', 'square kilometres'], 'area', 'square-kilometre'),
  row('平方千米', ['square kilometre', 'square kilometres'], 'area', 'square-kilometre'),
  row('平方米', ['square metre', 'square metres'], 'area', 'square-metre'),
  row('平米', ['square metre', 'square metres'], 'area', 'square-metre'),
  // length and mass: no kind of their own
  row('公里', ['kilometre', 'kilometres'], null, 'kilometre'),
  row('千米', ['kilometre', 'kilometres'], null, 'kilometre'),
  row('米', ['metre', 'metres'], null, 'metre'),
  row('吨', ['tonne', 'tonnes'], null, 'kilogram', '1000'),
  row('公斤', ['kilogram', 'kilograms'], null, 'kilogram'),
  row('千克', ['kilogram', 'kilograms'], null, 'kilogram'),
  row('斤', ['jin', 'jin'], null, 'kilogram', '0.5'),
  row('千瓦', ['kilowatt', 'kilowatts'], null, 'kilowatt'),
  // shares
  row('成', ['tenth', 'tenths'], 'share', 'percent', '10'),
  row('个百分点', ['percentage point', 'percentage points'], 'share', 'percentage-point'),
  row('百分点', ['percentage point', 'percentage points'], 'share', 'percentage-point'),
  row('倍', ['time', 'times'], null, 'ratio'),
];

const LONGEST_FIRST = [...MEASURE_WORDS].sort((a, b) => b.zh.length - a.zh.length);

/** Finds the longest measure word that begins at `start` (UTF-16 code units). */
export function findMeasureWord(text: string, start: number): MeasureWord | undefined {
  return LONGEST_FIRST.find(({ zh }) => text.startsWith(zh, start));
}
