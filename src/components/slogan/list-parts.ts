import type { Mechanism } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import type { EvidenceLink } from '../../markdown/resolve.ts';
import { mechanismPath, toLangPath } from '../../site/addresses.ts';
import { toEvidenceLink } from '../corpus/evidence-link.ts';
import { findEntry } from '../corpus/find-entry.ts';
import type { Library } from '../corpus/load-corpus.ts';

/** A part of a number as a page shows it. */
export interface PartView {
  zh: string;
  en: string;
  /** Page of the mechanism that the part is, if it is one. */
  href: string | null;
  /** The sentence that attests its words, if it is not. */
  link: EvidenceLink | null;
  /** What it counts towards, in the words of the label. */
  of: string[];
}

/** The parts of a mechanism's number, in the order in which they are authored. */
export function listParts(
  { corpus, quotations }: Library,
  mechanism: Mechanism,
  lang: Lang,
): PartView[] {
  return mechanism.parts.map((part) => {
    const of = part.of === undefined ? [] : [part.of].flat();
    if ('mechanism' in part) {
      const { label } = findEntry(corpus.mechanisms, part.mechanism, 'mechanism');
      const href = toLangPath(lang, mechanismPath(part.mechanism));
      return { zh: label.zh, en: label.en, href, link: null, of };
    }
    const found = quotations.get(`mechanism/${mechanism.id}/${part.at}`);
    const link = found === undefined ? null : toEvidenceLink(corpus, found.resolved, lang);
    return { zh: part.zh, en: part.en, href: null, link, of };
  });
}
