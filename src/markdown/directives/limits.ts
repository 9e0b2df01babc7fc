import type { Element } from 'hast';
import { element } from '../element.ts';
import type { Box } from './box.ts';

/** `:::limits`: what the source does not show, one statement an item. */
export const limits: Box = (paragraphs): Element =>
  element('div', { className: ['box', 'limits'] }, [
    element(
      'ul',
      { className: ['silence'] },
      paragraphs.flatMap(({ statements }) =>
        statements.map((statement) => element('li', {}, [statement])),
      ),
    ),
  ]);
