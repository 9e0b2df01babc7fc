import type { CitationStyle } from './citer.ts';
import type { CslItem, CslName } from './csl-item.ts';

/** A title in another language is followed by its translation in brackets; each style has its own place for it. */
function placeTranslation(item: CslItem, style: CitationStyle): CslItem {
  const { note, ...rest } = item;
  if (note === undefined || style === 'chicago') return item;
  // GB/T 7714 lists an article in its own language only.
  return style === 'apa' ? { ...rest, title: `${rest.title} [${note}]` } : rest;
}

/** APA has no place for the version of a page: it stands behind the title, as that of software does. A page without a date is `n.d.` in words, or APA asks for the day of reading. */
function placeVersion(item: CslItem, style: CitationStyle): object {
  if (style !== 'apa' || item.version === undefined) return item;
  const { version, title, ...rest } = item;
  return { issued: { literal: 'n.d.' }, ...rest, title: `${title} (${version})` };
}

/** Chicago, 11.99: a Chinese name is written in pinyin, the family first and no comma, and the characters follow. */
function joinNames(latin: CslName, han: CslName): CslName {
  if (!('family' in latin) || !('family' in han)) return latin;
  return { literal: `${latin.family} ${latin.given} ${han.family}${han.given}` };
}

/** GB/T 7714 keeps the characters, Chicago sets pinyin before them, APA has pinyin alone, given names as initials. */
function placeNames(item: CslItem, style: CitationStyle): CslItem {
  const { custom, ...rest } = item;
  if (custom === undefined || style === 'gbt7714') return rest;
  const { author = rest.author, 'container-title': outlet } = custom.romanized;
  const printed = rest['container-title'] ?? '';
  const isBoth = style === 'chicago';
  const joined = author?.map((latin, at) => joinNames(latin, rest.author?.[at] ?? latin));
  const names = isBoth ? joined : author;
  return {
    ...rest,
    // The library writes names of a Chinese item without a comma, in Latin letters too.
    language: 'und',
    ...(names === undefined ? {} : { author: names }),
    ...(outlet === undefined
      ? {}
      : { 'container-title': isBoth ? `${outlet} ${printed}` : outlet }),
  };
}

/** APA wants the volume before the issue. A Chinese magazine counts its issues by the year, which stands for the volume: `Zunyi, 2016(16)`. */
function placeVolume(item: CslItem, style: CitationStyle): CslItem {
  const year = item.issued?.['date-parts'][0][0];
  if (style !== 'apa' || item.issue === undefined || year === undefined) return item;
  return { ...item, volume: String(year) };
}

/** An item as one style wants it, where the style itself has no place for what we know. */
export const placeParts = (item: CslItem, style: CitationStyle): object =>
  placeVersion(placeVolume(placeNames(placeTranslation(item, style), style), style), style);
