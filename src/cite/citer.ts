import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl-item.ts';
import { placeParts } from './place-parts.ts';

/** The styles that a citation is given in, in this order. APA comes with the library, the others are files of `styles/`. */
export const CITATION_STYLES = ['gbt7714', 'chicago', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The styles that are files of ours. */
export const OWN_STYLES = ['gbt7714', 'chicago'] as const;
export type StyleTexts = Readonly<Record<(typeof OWN_STYLES)[number], string>>;

/** Where a style of ours lies, from the project's root. */
export const styleFile = (style: (typeof OWN_STYLES)[number]): string =>
  `src/cite/styles/${style}.csl`;

/** Writes one citation as a line of text. */
export type Citer = (item: CslItem, style: CitationStyle) => string;

/** The data are CSL-JSON: the library must not guess, let alone fetch. */
const AS_GIVEN = { forceType: '@csl/list+object' } as ConstructorParameters<typeof Cite>[1];

/** CSL reads `<i>` in a title as markup. Titles are text: `<` travels as a noncharacter, which no text holds. */
const STAND_IN = '\uFDD0';
const hideMarkup = (item: object): object =>
  JSON.parse(JSON.stringify(item).replaceAll('<', STAND_IN)) as object;

const RE_SPACE = /\s+/gu;

const AMERICAN = 'en-US';
/** Words and dates as in American English, without its habit of drawing stops into quotation marks. */
const OUTSIDE_QUOTES = 'en-GB';
const RE_HAN = /\p{Script=Han}/u;

/** Chinese quotation marks close the words that they quote; a stop of the citation belongs behind them. */
const chooseLocale = ({ title }: CslItem): string =>
  RE_HAN.test(title) ? OUTSIDE_QUOTES : AMERICAN;

function addLocale(): void {
  const { locales } = plugins.config.get('@csl');
  const inside = 'punctuation-in-quote="true"';
  const american = locales.get(AMERICAN);
  if (!american.includes(inside))
    throw new Error(`Unexpected locale ${AMERICAN}, expected one with ${inside}`);
  locales.add(
    OUTSIDE_QUOTES,
    american.replace(inside, 'punctuation-in-quote="false"').replace(AMERICAN, OUTSIDE_QUOTES),
  );
}

/** A citer for the styles of ours, given as CSL, and for APA. Equal input is cited once. */
export function createCiter(texts: StyleTexts): Citer {
  const { styles } = plugins.config.get('@csl');
  addLocale();
  for (const name of OWN_STYLES) styles.add(name, texts[name]);
  const known = new Map<string, string>();
  return (item, template) => {
    const key = `${template}\n${JSON.stringify(item)}`;
    const cited = known.get(key);
    if (cited !== undefined) return cited;
    const data = new Cite([hideMarkup(placeParts(item, template))], AS_GIVEN);
    const text = data.format('bibliography', {
      template,
      lang: chooseLocale(item),
      format: 'text',
    });
    known.set(key, text.replaceAll(RE_SPACE, ' ').replaceAll(STAND_IN, '<').trim());
    return known.get(key) ?? '';
  };
}
