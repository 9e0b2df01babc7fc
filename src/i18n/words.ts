import type { Lang } from '../content/schemas/text.ts';
import { AUDIT } from './words/audit.ts';
import { ABOUT } from './words/about.ts';
import { CITE } from './words/cite.ts';
import { COUNTY } from './words/county.ts';
import { DIAGRAM } from './words/diagram.ts';
import { EDITS } from './words/edits.ts';
import { EVIDENCE } from './words/evidence.ts';
import { FIGURES } from './words/figures.ts';
import { FRAME } from './words/frame.ts';
import { GLOSSARY } from './words/glossary.ts';
import { HOME } from './words/home.ts';
import { MECHANISM } from './words/mechanism.ts';
import { PLOT } from './words/plot.ts';
import { READER } from './words/reader.ts';
import { READING } from './words/reading.ts';
import { RESTORATION } from './words/restoration.ts';
import { RULES } from './words/rules.ts';
import { SEARCH } from './words/search.ts';
import { TIMELINE } from './words/timeline.ts';
import { CHANGES } from './words/changes.ts';
import { DATA } from './words/data.ts';
import { SOCIAL } from './words/social.ts';

/** All words of the interface, both languages side by side. Components hold none of their own. */
export const WORDS = {
  ...FRAME,
  ...HOME,
  ...COUNTY,
  ...MECHANISM,
  ...GLOSSARY,
  ...CITE,
  ...READER,
  ...SEARCH,
  ...READING,
  ...ABOUT,
  ...RESTORATION,
  ...EDITS,
  ...RULES,
  ...EVIDENCE,
  ...FIGURES,
  ...PLOT,
  ...AUDIT,
  ...DIAGRAM,
  ...TIMELINE,
  ...CHANGES,
  ...DATA,
  ...SOCIAL,
};
export type WordKey = keyof typeof WORDS;

const RE_SLOT = /\{(?<name>[a-z]+)\}/giu;

/** Values for the slots of a word: `{n}` in `{n} attested here`. */
export type Slots = Readonly<Record<string, string | number>>;

/** Fills the slots of a template. Throws where a value is missing: a page must not show a bare slot. */
export function fillSlots(template: string, slots: Slots): string {
  return template.replace(RE_SLOT, (slot, name: string) => {
    const value = slots[name];
    if (value === undefined)
      throw new Error(`Unexpected slot ${slot} without a value, expected one for "${name}"`);
    return String(value);
  });
}

/** The interface in one language: `say('county.asOf', { date })`. */
export type Say = (key: WordKey, slots?: Slots) => string;

export function createSay(lang: Lang): Say {
  return (key, slots = {}) => fillSlots(WORDS[key][lang], slots);
}
