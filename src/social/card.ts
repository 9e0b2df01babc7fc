import type { Lang } from '../content/schemas/text.ts';

/** What an image says: of a unit, a mechanism, a source, or of the site. */
export interface Card {
  /** `Mechanism`, `机制`. */
  kind: string;
  /** In the page's language. */
  title: string;
  /** The same in the other language; empty where it is the same. */
  second: string;
  /** One line below: where it is attested, who printed it. */
  detail: string;
  /** Language of the page; `second` is in the other one. */
  lang: Lang;
  /** Name of the site, in the page's language; empty where it is the title. */
  site: string;
  /** Two characters of a seal, or none. */
  seal: string;
  /** Chinese, set upright in the fold. */
  fold: string;
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
