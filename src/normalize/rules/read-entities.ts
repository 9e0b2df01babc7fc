import { hasLeftoverEntities } from '../judge-markup.ts';
import { ENTITIES, RE_ENTITY } from '../patterns/markup.ts';
import type { Rule } from '../rule.ts';

const RE_NO_TEXT = /^[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF]$/u;
const LAST_CODE_POINT = 0x10ffff;

function toCharacter(decimal?: string, hexadecimal?: string, name?: string): string | null {
  if (name !== undefined) return ENTITIES.get(name) ?? null;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code > LAST_CODE_POINT) return null;
  const character = String.fromCodePoint(code);
  return RE_NO_TEXT.test(character) ? null : character;
}

/**
 * Reads character references (&nbsp;, &#20013;) that are left over from a page. Left alone: one or
 * two, or those in quotation marks: the text speaks of them; numbers that are no character.
 */
export const readEntities: Rule = (text) =>
  hasLeftoverEntities(text)
    ? [...text.matchAll(RE_ENTITY)].flatMap(({ index, 0: entity, 1: dec, 2: hex, 3: name }) => {
        const replacement = toCharacter(dec, hex, name);
        const end = index + entity.length;
        return replacement === null
          ? []
          : [
              {
                start: index,
                end,
                replacement,
                kind: 'edit' as const,
                reason: 'character reference',
              },
            ];
      })
    : [];
