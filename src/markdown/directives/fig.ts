import type { ElementContent } from 'hast';
import type { InlineDirective } from './inline-directive.ts';
import { element, text } from '../element.ts';

/** `:fig[id]`: the figure's value in the page's language, linked to where it is recorded. */
export const fig: InlineDirective = ({ label }, { resolve, report }): ElementContent[] => {
  const figure = resolve.figure(label);
  if (figure === undefined) {
    report(
      `Unexpected figure "${label}", expected an id of content/figures`,
      'add the figure there, or correct the id',
    );
    return [];
  }
  const properties = { className: ['fig'], dataFigure: label };
  const children = [text(figure.text)];
  if (figure.href === null) return [element('span', properties, children)];
  return [element('a', { ...properties, href: figure.href }, children)];
};
