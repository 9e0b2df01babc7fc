import type { Element } from 'hast';
import { element } from '../element.ts';
import type { Box } from './box.ts';

/** `:::outside`: general knowledge; each of its statements is styled apart and named so. */
export const outside: Box = (paragraphs): Element =>
  element(
    'div',
    { className: ['box', 'outside'] },
    paragraphs.map(({ joined }) => element('p', {}, joined)),
  );
