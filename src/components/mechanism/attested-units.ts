import type { Corpus, County, Mechanism } from '../../content/corpus.ts';

/**
 * Whether a unit attests a mechanism through `at`: the attestation stands in the article that the unit's
 * page rests on. A unit that is a case inside another unit's article attests only what its page cites.
 */
function attests(
  { source, coverage, evidence }: County,
  { id, at }: Mechanism,
  key: string,
): boolean {
  if (at[key]?.source !== source) return false;
  if (coverage !== 'case') return true;
  return Object.values(evidence).some(
    (ref) => 'mechanism' in ref && ref.mechanism === id && ref.at === key,
  );
}

/** Units that attest a mechanism, in the order of the corpus. */
export function listAttestedUnits({ counties }: Corpus, mechanism: Mechanism): County[] {
  const keys = Object.keys(mechanism.at);
  return [...counties.values()].filter((unit) => keys.some((key) => attests(unit, mechanism, key)));
}

/** Mechanisms that a unit attests, in the order of the corpus. */
export function listAttestedMechanisms({ mechanisms }: Corpus, unit: County): Mechanism[] {
  return [...mechanisms.values()].filter((mechanism) =>
    Object.keys(mechanism.at).some((key) => attests(unit, mechanism, key)),
  );
}
