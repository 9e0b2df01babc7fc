import type { ElementContent } from 'hast';
import { formatDate } from '../format-date.ts';
import { element, text } from '../element.ts';
import type { InlineDirective } from './inline-directive.ts';

/** `:date[2016-12-31]`: a date as far as it is known, written out in the page's language. */
export const date: InlineDirective = ({ label }, { lang, report }): ElementContent[] => {
  const words = formatDate(label, lang);
  if (words === undefined) {
    report(
      `Unexpected date "${label}", expected YYYY, YYYY-MM or YYYY-MM-DD that exists`,
      'write the date in digits, as far as it is known',
    );
    return [];
  }
  return [element('time', { dateTime: label }, [text(words)])];
};
