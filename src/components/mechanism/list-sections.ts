import type { Corpus, Mechanism } from '../../content/corpus.ts';
import type { WordKey } from '../../i18n/words.ts';
import { listAttestedUnits } from './attested-units.ts';
import { listNarrower, listRelated } from './relations.ts';

/** A section of a mechanism's page: its fragment and its heading. */
export interface MechanismSection {
  id: 'definition' | 'anatomy' | 'parts' | 'attestations' | 'units' | 'related';
  word: WordKey;
}

/** The sections that a mechanism's page has, in order. An umbrella without an anatomy of its own shows none. */
export function listSections(corpus: Corpus, mechanism: Mechanism): MechanismSection[] {
  const { anatomy, parts, broader, id } = mechanism;
  const relations =
    broader.length + listNarrower(corpus, id).length + listRelated(corpus, mechanism).length;
  const sections: (MechanismSection & { shown: boolean })[] = [
    { id: 'definition', word: 'mechanism.definition', shown: true },
    { id: 'anatomy', word: 'mechanism.anatomy', shown: anatomy.length > 0 },
    { id: 'parts', word: 'mechanism.parts', shown: parts.length > 0 },
    { id: 'attestations', word: 'mechanism.attestations', shown: true },
    {
      id: 'units',
      word: 'mechanism.where',
      shown: listAttestedUnits(corpus, mechanism).length > 0,
    },
    { id: 'related', word: 'mechanism.related', shown: relations > 0 },
  ];
  return sections.filter(({ shown }) => shown);
}
