import type { ElementContent } from 'hast';
import type { RenderContext } from '../context.ts';
import { element, text } from '../element.ts';

/** `:src[keys]`: the named published source of outside knowledge. */
export function src(keys: readonly string[], { resolve, report }: RenderContext): ElementContent[] {
  return keys.flatMap((key) => {
    const outside = resolve.outside(key);
    if (outside === undefined) {
      report(
        `Unexpected outside source "${key}", expected a key of content/outside.yaml`,
        'add the published source there, or correct the key',
      );
      return [];
    }
    return [element('cite', { className: ['note'] }, [text(outside.title)])];
  });
}
