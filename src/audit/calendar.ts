const RE_DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u;
const MILLISECONDS_A_DAY = 86_400_000;

/** A date as far as it is known, with the days on which it may begin and end. */
export interface Span {
  /** Without a time of day. */
  date: string;
  year: number;
  firstDay: number;
  lastDay: number;
}

/** Counts days in the calendar; no clock and no time zone is asked. */
const toDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;

/** Reads `2016`, `2016-07` or `2016-07-18`; a time of day is left out. Throws RangeError for anything else. */
export function readSpan(text: string): Span {
  const match = RE_DATE.exec(text);
  const { year, month, day } = match?.groups ?? {};
  if (match === null || year === undefined)
    throw new RangeError(`Unexpected date "${text}", expected YYYY[-MM[-DD]]`);
  const [y, m, d] = [year, month, day].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const start = toDay(y ?? 0, m ?? 1, d ?? 1);
  // Day 0 of a month is the last of the one before.
  const end = d === undefined ? toDay(y ?? 0, (m ?? 12) + 1, 0) : start;
  return { date: match[0], year: Number(year), firstDay: start, lastDay: end };
}
