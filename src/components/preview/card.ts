/** What the preview of a mechanism shows; everything in it stands on the mechanism's page too. */
export interface Card {
  /** The Chinese name. */
  name: string;
  /** The English name; empty on Chinese pages. */
  english: string;
  category: string;
  /** The definition without markup. */
  definition: string;
}

/** Where the card of a mechanism's page lies: beside it, in its language. */
export const toCardPath = (pagePath: string): string => `${pagePath}card.json`;
