import type { ElementContent } from 'hast';
import type { RenderContext } from '../context.ts';
import { element, text } from '../element.ts';
import { PHRASES } from '../phrases.ts';
import type { AbsenceWords } from '../resolve.ts';

const toTerms = (terms: readonly string[], comma: string): ElementContent[] =>
  terms.flatMap((term, index) => [
    ...(index === 0 ? [] : [text(comma)]),
    element('span', { className: ['src'], lang: 'zh-Hans' }, [text(term)]),
  ]);

function toNote(absence: AbsenceWords, { lang }: RenderContext): ElementContent {
  const { searched, listComma } = PHRASES[lang];
  return element('span', { className: ['note'] }, [
    text(searched[0]),
    element('a', { href: absence.href }, [text(absence.sourceName)]),
    text(searched[1]),
    ...toTerms(absence.terms, listComma),
  ]);
}

/** `:none[keys]`: a note that names the source that was searched and the terms it does not hold. */
export function none(keys: readonly string[], context: RenderContext): ElementContent[] {
  return keys.flatMap((key) => {
    const absence = context.resolve.absence(key);
    if (absence === undefined) {
      context.report(
        `Unexpected absence key "${key}", expected a key of "absent"`,
        'add the key with its terms, or correct it',
      );
      return [];
    }
    return [toNote(absence, context)];
  });
}
