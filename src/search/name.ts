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
