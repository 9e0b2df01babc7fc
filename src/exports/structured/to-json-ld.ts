import type { Corpus } from '../../content/corpus.ts';
import type { Bilingual } from '../../content/schemas/text.ts';
import { STRUCTURED_CONTEXT } from '../context.ts';
import { toDefinedTerm } from '../defined-term.ts';
import type { MechanismModel } from '../mechanism-model.ts';
import { DATA_PATH, toDatasetNode } from './dataset-node.ts';
import type { Node } from './node.ts';
import { type DescribedPage, toBreadcrumbNode, toPageNode, toSiteNode } from './page-nodes.ts';
import { listSourceNodes } from './source-nodes.ts';
import { toTermSetNode } from './term-set-node.ts';
import { toUnitNode } from './unit-node.ts';

/** What the data blocks of pages are made from. */
export interface DescribedSite {
  corpus: Corpus;
  models: ReadonlyMap<string, MechanismModel>;
  /** Names and words of the site, in both languages. */
  words: Record<'site' | 'data' | 'dataText', Bilingual>;
}

const RE_ENTRY = /^\/(?<kind>counties|mechanisms|sources)\/(?<id>[a-z0-9-]+)\/$/u;

function toTermNode(model: MechanismModel): Node {
  const entries = Object.entries(toDefinedTerm(model));
  // The graph has one context for all its nodes.
  return Object.fromEntries(entries.filter(([name]) => name !== '@context'));
}

/** What a page is about, by its address; pages that are about nothing with a name of its own have none. */
function listAbout({ corpus, models, words }: DescribedSite, path: string): Node[] {
  if (path === '/') return [toSiteNode(words.site)];
  if (path === '/mechanisms/') return [toTermSetNode(corpus)];
  if (path === DATA_PATH) return [toDatasetNode(words.data, words.dataText)];
  const { kind, id = '' } = RE_ENTRY.exec(path)?.groups ?? {};
  const [model, source, county] = [models.get(id), corpus.sources.get(id), corpus.counties.get(id)];
  if (kind === 'mechanisms' && model !== undefined) return [toTermNode(model)];
  if (kind === 'counties' && county !== undefined) return [toUnitNode(county)];
  if (kind === 'sources' && source !== undefined)
    return listSourceNodes(source, corpus.translations.get(id)?.entries ?? []);
  return [];
}

/** The data block of a page: the page, its place in the site, and what it is about, as one JSON-LD graph. */
export function toJsonLd(site: DescribedSite, page: DescribedPage): object {
  const about = listAbout(site, page.path);
  return {
    '@context': STRUCTURED_CONTEXT,
    '@graph': [
      toPageNode(page, about),
      ...(page.path === '/' ? [] : [toBreadcrumbNode(page)]),
      ...about,
    ],
  };
}

/** JSON for a `<script>`: `<` is escaped, so that no text can end the block. */
export const toScriptJson = (value: object): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
