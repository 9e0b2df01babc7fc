/** A node of a JSON-LD graph. */
export type Node = Readonly<Record<string, unknown>>;

/** Names another node of the site. */
export const toReference = (iri: string): Node => ({ '@id': iri });

/** A text with its language. */
export const inLanguage = (lang: 'zh-Hans' | 'en', value: string): Node => ({
  '@language': lang,
  '@value': value,
});
