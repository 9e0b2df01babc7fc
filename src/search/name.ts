import { countyPath, mechanismPath } from '../site/addresses.ts';

/** A mechanism or unit as the reader finds it by name. */
export interface Name {
  kind: 'mechanism' | 'county';
  id: string;
  zh: string;
  /** Empty until the English names have come. */
  en: string;
  alt: { zh: string[]; en: string[] };
  /** Readings of the Chinese names, syllables parted by spaces, ü written v: `san dan zhi`. */
  readings: { form: string; reading: string }[];
}

/** Root-relative English address of a name. */
export const namePath = ({ kind, id }: Pick<Name, 'kind' | 'id'>): string =>
  kind === 'county' ? countyPath(id) : mechanismPath(id);

/** Gives the names of a unit by its id, in both languages. */
export function createNamesOf(names: readonly Name[]): (unit: string) => readonly string[] {
  const units = new Map(
    names
      .filter(({ kind }) => kind === 'county')
      .map(({ id, zh, en, alt }) => [id, [zh, en, ...alt.zh, ...alt.en]]),
  );
  return (unit) => units.get(unit) ?? [];
}
