import type { ElementContent } from 'hast';
import { element, text } from '../element.ts';
import type { InlineDirective } from './inline-directive.ts';

/** `:zh[words]`: words of the source as they stand there; digits in them are the source's. */
export const zh: InlineDirective = ({ label }, { report }): ElementContent[] => {
  if (label === '') report('Unexpected empty ":zh", expected Chinese words', 'write ":zh[words]"');
  return [element('span', { className: ['src'], lang: 'zh-Hans' }, [text(label)])];
};
