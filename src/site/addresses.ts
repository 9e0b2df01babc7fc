import type { Lang } from '../content/schemas/text.ts';

/** Origin of canonical links and IRIs, without a slash at the end. Links inside the site are root-relative. */
export const SITE = 'https://gazetteer.example';

/** Where errors are reported and removal is asked for; set both before publishing a copy. */
export const CONTACT = 'corrections@gazetteer.example';

/** Puts a root-relative English path below the language's root: English at `/`, Chinese at `/zh/`. */
export function toLangPath(lang: Lang, path: string): string {
  return lang === 'en' ? path : `/zh${path}`;
}

export const countyPath = (id: string): string => `/counties/${id}/`;
/** A category, on the page of all mechanisms. */
export const categoryPath = (id: string): string => `/mechanisms/#${id}`;
export const mechanismPath = (id: string): string => `/mechanisms/${id}/`;
/** Attestation `a1` of a mechanism, on its page. */
export const attestationPath = (mechanism: string, at: string): string =>
  `/mechanisms/${mechanism}/#${at}`;
/** The twins of a mechanism's page, in Markdown and JSON-LD, the same for both languages. */
export const mechanismMarkdownPath = (id: string): string => `/mechanisms/${id}.md`;
export const mechanismDataPath = (id: string): string => `/mechanisms/${id}.jsonld`;
export const sourcePath = (id: string): string => `/sources/${id}/`;
/** The Chinese of a source alone. */
export const originalPath = (id: string): string => `/sources/${id}/original/`;
/** A source in both languages as one Markdown file, the same for both languages of the site. */
export const sourceMarkdownPath = (id: string): string => `/sources/${id}.md`;
/** The seed beside the source. Not indexed: it shows what was dropped. */
export const restorationPath = (id: string): string => `/sources/${id}/restoration/`;
export const sentencePath = (source: string, sentence: string): string =>
  `/sources/${source}/#${sentence}`;
export const figurePath = (id: string): string => `/figures/#${id}`;
/** A check, on the page of the audit. */
export const checkPath = (id: string): string => `/audit/#${id}`;
/** Statement `s3` of a unit's page, as its line of prose names it, the same in both languages. */
export const statementPath = (county: string, statement: string): string =>
  `/counties/${county}/#${statement}`;
/** The figures of a source with all their columns; their ids stand here too, and at `figurePath`. */
export const sourceFiguresPath = (source: string): string => `/figures/${source}/`;
