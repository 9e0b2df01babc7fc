const RE_PARTS = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u;

const MONTHS = 12;
const DAYS = 31;

/**
 * A date as a stretch of years, as far as it is known: `2016` from 2016 to 2017, a day as a point.
 * Good for drawing only: months count as equal, days as parts of a month of 31.
 */
export function toSpan(date: string): [start: number, end: number] {
  const groups = RE_PARTS.exec(date)?.groups;
  if (groups === undefined)
    throw new RangeError(`Unexpected date "${date}", expected YYYY[-MM[-DD]]`);
  const year = Number(groups['year']);
  if (groups['month'] === undefined) return [year, year + 1];
  const month = year + (Number(groups['month']) - 1) / MONTHS;
  if (groups['day'] === undefined) return [month, month + 1 / MONTHS];
  const day = month + (Number(groups['day']) - 1) / DAYS / MONTHS;
  return [day, day];
}
