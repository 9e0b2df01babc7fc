import type { Corpus } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import type { ResolvedQuotation } from '../../evidence/evidence.ts';
import type { EvidenceLink } from '../../markdown/resolve.ts';
import { sourcePath, toLangPath } from '../../site/addresses.ts';
import { nameSource } from './name-source.ts';

type Quoted = Omit<ResolvedQuotation, 'exact' | 'prefix' | 'suffix'>;

/** Fragment of a run of sentences: `#p3s2`, or `?to=p3s4#p3s2` where it has more than one. */
export function toSentenceFragment(sentences: readonly string[]): string {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? `#${first}` : `?to=${last}#${first}`;
}

/** `p3s2`, or `p3s2–p3s4`. */
export function toSentenceLabel(sentences: readonly string[]): string {
  const first = sentences[0] ?? '';
  const last = sentences.at(-1) ?? '';
  return first === last ? first : `${first}–${last}`;
}

/** Where a quotation stands in its sentences, in code points from the first: `3-24`. */
function toRange(
  corpus: Corpus,
  { source, sentences, codePointStart, codePointEnd }: Quoted,
): string {
  const first = corpus.sources.get(source)?.sentences.find(({ id }) => id === sentences[0]);
  const start = first?.codePointStart ?? codePointStart;
  return `${codePointStart - start}-${codePointEnd - start}`;
}

/** The link from a statement to the sentences of its quotation. */
export function toEvidenceLink(corpus: Corpus, quoted: Quoted, lang: Lang): EvidenceLink {
  const { source, sentences, byteStart, byteEnd } = quoted;
  const label = toSentenceLabel(sentences);
  return {
    href: toLangPath(lang, `${sourcePath(source)}${toSentenceFragment(sentences)}`),
    name: `${nameSource(corpus, source, lang)}${lang === 'en' ? ', ' : '，'}${label}`,
    sentences: label,
    printed: `${source} ${label}`,
    bytes: `${byteStart}-${byteEnd}`,
    range: toRange(corpus, quoted),
  };
}
