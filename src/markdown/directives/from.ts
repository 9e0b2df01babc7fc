import type { ElementContent } from 'hast';
import type { RenderContext } from '../context.ts';
import { PHRASES } from '../phrases.ts';
import { toRing } from './ev.ts';

/** `:from[keys]`: one ring for each claim or absence that a reading rests on. */
export function from(
  keys: readonly string[],
  { lang, resolve, report }: RenderContext,
): ElementContent[] {
  const { restsOn, restsOnAbsence, listComma } = PHRASES[lang];
  return keys.flatMap((key) => {
    const links = resolve.evidence(key);
    if (links !== undefined) return links.map((link) => toRing(link, restsOn(link.name)));
    const absence = resolve.absence(key);
    if (absence !== undefined) {
      const { href, sourceName, terms } = absence;
      return [
        toRing(
          { href, name: sourceName, sentences: '∅' },
          restsOnAbsence(sourceName, terms.join(listComma)),
        ),
      ];
    }
    report(
      `Unexpected key "${key}" in ":from", expected a key of "evidence" or "absent"`,
      'name the claims, checks or absences that the reading rests on',
    );
    return [];
  });
}
