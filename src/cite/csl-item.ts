/** A date of CSL-JSON: year, month and day as far as they are known. */
export interface CslDate {
  'date-parts': [readonly number[]];
}

/** A name of CSL-JSON: a person in two parts, an office in one. */
export type CslName = { literal: string } | { family: string; given: string };

/** A CSL-JSON item (schema 1.0.2), with the variables that we use. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-magazine';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  issue?: string;
  issued?: CslDate;
  version?: string;
  language: string;
  URL?: string;
  /** The year, where a style wants a volume before the issue. */
  volume?: string;
  /** English of a Chinese title; printed in brackets. */
  note?: string;
  /** What CSL has no variable for: names in pinyin, ours, for styles that want Latin letters. */
  custom?: { romanized: { author?: CslName[]; 'container-title'?: string } };
}

const RE_DATE = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?/u;

/** A date as data (`2016`, `2017-06-01T14:31:38`) as CSL writes it; the time of day is left out. */
export function toCslDate(value: string): CslDate {
  const { year, month, day } = RE_DATE.exec(value)?.groups ?? {};
  if (year === undefined) throw new Error(`Unexpected date "${value}", expected YYYY[-MM[-DD]]`);
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [parts.map(Number)] };
}
