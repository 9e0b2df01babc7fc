import type { AuditResult } from '../../audit/audit-result.ts';
import type { Lang } from '../../content/schemas/text.ts';
import type { EvidenceLink } from '../../markdown/resolve.ts';
import { toEvidenceLink } from '../corpus/evidence-link.ts';
import { listTranslations } from '../corpus/list-translations.ts';
import type { Library } from '../corpus/load-corpus.ts';

/** A quotation that a check rests on, as a page shows it. */
export interface Quotation {
  quote: string;
  link: EvidenceLink;
  /** English of its sentences, on English pages; empty where the next quotation is of the same ones. */
  english: string[];
}

/** The quotations of a check in their order, each run of sentences translated once. */
export function listQuotations(
  { corpus, quotations }: Library,
  quoted: AuditResult['quotations'],
  lang: Lang,
): Quotation[] {
  const found = quoted.flatMap(({ key, quote }) => {
    const resolved = quotations.get(key)?.resolved;
    return resolved === undefined ? [] : [{ quote, resolved }];
  });
  const isLast = (index: number): boolean =>
    found[index]?.resolved.sentences.join() !== found[index + 1]?.resolved.sentences.join();
  return found.map(({ quote, resolved }, index) => {
    const translations = listTranslations(corpus, resolved.source);
    const english = resolved.sentences.flatMap((id) => translations.get(id)?.en ?? []);
    const link = toEvidenceLink(corpus, resolved, lang);
    return { quote, link, english: lang === 'en' && isLast(index) ? english : [] };
  });
}
