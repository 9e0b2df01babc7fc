import type { Corpus, County, Mechanism } from '../../content/corpus.ts';
import { listAttestedUnits } from '../mechanism/attested-units.ts';
import { compareNames } from '../mechanism/pinyin-key.ts';

export interface SharedMechanism {
  mechanism: Mechanism;
  units: County[];
}

/** Mechanisms that more than one article attests, the widest spread first. Units of one article count as one. */
export function listShared(corpus: Corpus): SharedMechanism[] {
  return [...corpus.mechanisms.values()]
    .map((mechanism) => ({ mechanism, units: listAttestedUnits(corpus, mechanism) }))
    .filter(({ units }) => new Set(units.map(({ source }) => source)).size > 1)
    .toSorted(
      (a, b) =>
        b.units.length - a.units.length || compareNames(a.mechanism.label.zh, b.mechanism.label.zh),
    );
}
