import type { Lang } from '../content/schemas/text.ts';

/** English names of the months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const RE_DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

function countDays(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function joinDate(
  lang: Lang,
  year: number,
  month: number,
  monthName: string,
  day?: number,
): string {
  if (lang === 'en') return [day, monthName, year].filter((part) => part !== undefined).join(' ');
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}

/**
 * Writes an ISO 8601 calendar date out: `31 December 2016`, `2016年12月31日`; as far as it is known.
 * Gives undefined for what is no date or does not exist, such as 30 February.
 */
export function formatDate(iso: string, lang: Lang): string | undefined {
  const groups = RE_DATE.exec(iso)?.groups;
  if (groups === undefined) return undefined;
  const year = Number(groups['year']);
  if (groups['month'] === undefined) return lang === 'en' ? String(year) : `${year}年`;
  const month = Number(groups['month']);
  const monthName = MONTHS[month - 1];
  if (monthName === undefined) return undefined;
  if (groups['day'] === undefined) return joinDate(lang, year, month, monthName);
  const day = Number(groups['day']);
  if (day < 1 || day > countDays(year, month)) return undefined;
  return joinDate(lang, year, month, monthName, day);
}
