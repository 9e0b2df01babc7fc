import type { WordKey } from '../../i18n/words.ts';

const SECTIONS = [
  { id: 'glance', word: 'county.glance' },
  { id: 'summary', word: 'county.summary' },
  { id: 'mechanisms', word: 'county.mechanisms' },
  { id: 'arrangement', word: 'county.arrangement' },
  { id: 'figures', word: 'county.figures' },
  { id: 'audit', word: 'county.audit' },
  { id: 'silent', word: 'county.silent' },
  { id: 'dates', word: 'county.dates' },
  { id: 'source', word: 'county.sourceAndReader' },
  { id: 'citing', word: 'county.cite' },
] as const satisfies readonly { id: string; word: WordKey }[];
type SectionId = (typeof SECTIONS)[number]['id'];

/** Sections that a unit may lack. */
export type Present = Record<'arrangement' | 'figures' | 'audit' | 'silent', boolean>;

/** The sections that a unit's page has, in order, and the number of each from 1. */
export function listCountySections(present: Present) {
  const sections = SECTIONS.filter(({ id }) => present[id as keyof Present] ?? true);
  const numberOf = (id: SectionId): number => sections.findIndex((one) => one.id === id) + 1;
  return { sections, numberOf };
}
