import type { ElementContent } from 'hast';
import type { RenderContext } from '../context.ts';
import { element } from '../element.ts';
import { PHRASES } from '../phrases.ts';
import type { EvidenceLink } from '../resolve.ts';

/** The ring after a statement: an ordinary link to the first sentence of the quotation. */
export function toRing(link: EvidenceLink, label: string): ElementContent {
  const properties = {
    className: ['ev'],
    href: link.href,
    dataS: link.printed ?? link.sentences,
    dataQ: link.range,
    dataB: link.bytes,
    ariaLabel: label,
  };
  return element('a', properties, []);
}

/** `:ev[keys]`: one ring for each quotation of each key. */
export function ev(
  keys: readonly string[],
  { lang, resolve, report }: RenderContext,
): ElementContent[] {
  return keys.flatMap((key) => {
    const links = resolve.evidence(key);
    if (links === undefined || links.length === 0) {
      report(
        `Unexpected evidence key "${key}", expected a key of "evidence"`,
        'add the key with its quotation, or correct it',
      );
      return [];
    }
    return links.map((link) => toRing(link, PHRASES[lang].evidence(link.name)));
  });
}
