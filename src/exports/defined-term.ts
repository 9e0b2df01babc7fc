import { mechanismPath, SITE } from '../site/addresses.ts';
import { SCHEME_IRI, toConceptIri } from './concepts.ts';
import type { MechanismModel } from './mechanism-model.ts';

/** A mechanism as schema.org's `DefinedTerm` in the `DefinedTermSet` of all mechanisms, for its page. */
export function toDefinedTerm({ id, label, alt, definition }: MechanismModel) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': toConceptIri(id),
    url: `${SITE}${mechanismPath(id)}`,
    termCode: id,
    name: [
      { '@language': 'zh-Hans', '@value': label['zh-Hans'] },
      { '@language': 'en', '@value': label.en },
    ],
    ...(alt['zh-Hans'].length + alt.en.length === 0
      ? {}
      : { alternateName: [...alt['zh-Hans'], ...alt.en] }),
    description: [
      { '@language': 'zh-Hans', '@value': definition.zh },
      { '@language': 'en', '@value': definition.en },
    ],
    inDefinedTermSet: SCHEME_IRI,
  };
}
