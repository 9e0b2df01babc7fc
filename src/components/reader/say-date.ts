import type { Lang } from '../../content/schemas/text.ts';
import { formatDate } from '../../markdown/format-date.ts';

/** A date of a source in words, with its time of day where it has one. */
export function sayDate(value: string, lang: Lang): string {
  const [day = '', time] = value.split('T');
  return [formatDate(day, lang) ?? day, time].filter((part) => part !== undefined).join(' ');
}
