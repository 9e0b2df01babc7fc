import type { LinkedNames } from './link-names.ts';

/** Where an evidence mark leads. */
export interface EvidenceLink {
  /** Root-relative address of the quotation's first sentence, in the page's language. */
  href: string;
  /** What it points at, in the page's language: `Anxi, p1s2`. Becomes part of the accessible name. */
  name: string;
  /** Ids of the sentences: `p1s2` or `p3s2–p3s4`. */
  sentences: string;
  /** What stands in print in place of the ring, where pages rest on several sources: `anxi p1s2`. */
  printed?: string;
  /** Bytes of the seed that the quotation was found in: `120-188`. */
  bytes?: string;
  /** Where the quotation stands in these sentences, in code points: `0-24`. Left out where nothing is quoted. */
  range?: string;
}

/** A figure as it is read in a sentence of the page's language. */
export interface FigureWords {
  text: string;
  /** Root-relative address; null where no page shows the figure. */
  href: string | null;
}

export interface MechanismLink {
  href: string;
  /** Label in the page's language, used where the author wrote no words. */
  label: string;
}

/** Terms that do not occur in a source. */
export interface AbsenceWords {
  terms: readonly string[];
  /** Name and address of the source that was searched. */
  sourceName: string;
  href: string;
}

/**
 * What authored prose points at. Every function takes a key as authored and gives undefined where
 * there is no such thing: the renderer reports it, with the place.
 */
export interface Resolve {
  evidence: (key: string) => readonly EvidenceLink[] | undefined;
  figure: (id: string) => FigureWords | undefined;
  mechanism: (id: string) => MechanismLink | undefined;
  /** A key of `content/outside.yaml`: how the published source is named in the page's language. */
  outside: (key: string) => { title: string } | undefined;
  absence: (key: string) => AbsenceWords | undefined;
  /** Names that become links without being marked; left out where none shall. */
  linked?: LinkedNames;
}
