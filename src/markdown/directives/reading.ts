import type { Element } from 'hast';
import { element, text } from '../element.ts';
import { PHRASES } from '../phrases.ts';
import type { Box } from './box.ts';

/** `:::reading`: our inference, labelled as such. */
export const reading: Box = (paragraphs, { lang }): Element =>
  element('div', { className: ['box', 'reading'] }, [
    element('p', { className: ['lab'] }, [text(PHRASES[lang].reading)]),
    ...paragraphs.map(({ joined }) => element('p', {}, joined)),
  ]);
