import type { ElementContent } from 'hast';
import { element, text } from '../element.ts';
import type { InlineDirective } from './inline-directive.ts';

/** `:m[words]{#id}`: a link to a mechanism; without words, its label. */
export const m: InlineDirective = ({ id, children }, { resolve, report }): ElementContent[] => {
  if (id === undefined) {
    report(
      'Unexpected ":m" without an id, expected ":m[words]{#mechanism-id}"',
      'write the id of the mechanism behind the words: {#id}',
    );
    return [...children];
  }
  const mechanism = resolve.mechanism(id);
  if (mechanism === undefined) {
    report(
      `Unexpected mechanism "${id}", expected an id of content/mechanisms`,
      'add the mechanism there, or correct the id',
    );
    return [...children];
  }
  const words = children.length > 0 ? children : [text(mechanism.label)];
  return [element('a', { className: ['m'], href: mechanism.href, dataMechanism: id }, words)];
};
