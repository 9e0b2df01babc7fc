import type { Mechanism } from '../../content/corpus.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { loadGlossary } from './load-glossary.ts';
import { listNarrower, listRelated } from './relations.ts';

/** A section of a mechanism's page: its fragment and its heading. */
export interface MechanismSection {
  id: 'definition' | 'anatomy' | 'parts' | 'attestations' | 'where' | 'related' | 'uses' | 'reuse';
  word: WordKey;
}

/**
 * The sections that a mechanism's page has, in order. An umbrella without an anatomy of its own shows
 * none; a numeral slogan without parts shows that the source explains none.
 */
export function listSections(library: Library, mechanism: Mechanism): MechanismSection[] {
  const { anatomy, parts, broader, id } = mechanism;
  const { corpus } = library;
  const { slogans, wholes, uses } = loadGlossary(library);
  const relations = [
    ...broader,
    ...listNarrower(corpus, id),
    ...listRelated(corpus, mechanism),
    ...(wholes.get(id) ?? []),
  ];
  const sections: (MechanismSection & { shown: boolean })[] = [
    { id: 'definition', word: 'mechanism.definition', shown: true },
    { id: 'anatomy', word: 'mechanism.anatomy', shown: anatomy.length > 0 },
    { id: 'parts', word: 'mechanism.parts', shown: parts.length > 0 || slogans.has(id) },
    { id: 'attestations', word: 'mechanism.attestations', shown: true },
    { id: 'where', word: 'mechanism.where', shown: true },
    { id: 'related', word: 'mechanism.related', shown: relations.length > 0 },
    { id: 'uses', word: 'mechanism.uses', shown: uses.has(id) },
    { id: 'reuse', word: 'mechanism.reuse', shown: true },
  ];
  return sections.filter(({ shown }) => shown);
}
