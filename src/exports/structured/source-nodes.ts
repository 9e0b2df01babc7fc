import { findCitedDate } from '../../cite/cited-date.ts';
import { isPerson, showName } from '../../cite/names.ts';
import { toEnglishTitle, toFullTitle, toOriginalItem } from '../../cite/original-item.ts';
import type { Source } from '../../content/corpus.ts';
import type { TranslationEntry } from '../../content/schemas/translation.ts';
import { restorationPath, SITE, sourceMarkdownPath, sourcePath } from '../../site/addresses.ts';
import { GENRE_TYPES } from '../context.ts';
import { compareCodePoints } from '../export-file.ts';
import { inLanguage, type Node, toReference } from './node.ts';
import { SITE_IRI } from './page-nodes.ts';

const toSourceIri = (id: string): string => `${SITE}${sourcePath(id)}`;
const toLedgerIri = (id: string): string => `${SITE}/data/ledger/${id}.json`;
const toSeedIri = (seed: string): string => `${SITE}/seeds/${seed}`;

/** A person or an office by its name as printed; of one that nobody described, only that it is named. */
function toAgentNode(source: Source, printed: string): Node {
  const isOne = isPerson(source, printed);
  const { latin } = showName(source, printed, 'en');
  return {
    '@type': isOne === undefined ? 'Thing' : isOne ? 'Person' : 'Organization',
    name: inLanguage('zh-Hans', printed),
    ...(latin === null ? {} : { alternateName: inLanguage('en', latin) }),
  };
}

/** The article as it was first printed. It has no address that we know. */
function toOriginalNode(source: Source): Node {
  const { genre, authors, publisher } = source;
  const published = findCitedDate(source);
  const { issue } = toOriginalItem(source);
  return {
    '@type': [GENRE_TYPES[genre], 'prov:Entity'],
    name: inLanguage('zh-Hans', toFullTitle(source)),
    inLanguage: 'zh-Hans',
    ...(authors.length === 0 ? {} : { author: authors.map((one) => toAgentNode(source, one)) }),
    ...(publisher === null
      ? {}
      : { publisher: { ...toAgentNode(source, publisher), '@type': 'Organization' } }),
    ...(published === null ? {} : { datePublished: published }),
    ...(issue === undefined
      ? {}
      : { isPartOf: { '@type': 'PublicationIssue', issueNumber: issue } }),
  };
}

/** The edition on this site: a critical edition of the article, restored from its seed and translated. */
function toEditionNode(source: Source, entries: readonly TranslationEntry[]): Node {
  const english = toEnglishTitle(entries);
  const chinese = inLanguage('zh-Hans', toFullTitle(source));
  return {
    '@id': toSourceIri(source.id),
    '@type': ['ScholarlyArticle', 'prov:Entity'],
    url: toSourceIri(source.id),
    name: english === undefined ? [chinese] : [chinese, inLanguage('en', english)],
    inLanguage: english === undefined ? ['zh-Hans'] : ['zh-Hans', 'en'],
    isPartOf: toReference(SITE_IRI),
    isBasedOn: toOriginalNode(source),
    about: source.counties.map((id) => toReference(`${SITE}/counties/${id}/`)),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: `${SITE}${sourceMarkdownPath(source.id)}`,
      encodingFormat: 'text/markdown',
    },
    'prov:wasDerivedFrom': toReference(toSeedIri(source.seed)),
    'prov:wasGeneratedBy': toReference(`${SITE}${restorationPath(source.id)}`),
  };
}

/** How often each rule made an edit, in the order of the rules' names. */
function countRules({ ledger }: Source): [rule: string, count: number][] {
  const rules = ledger.flatMap((edit) => edit.rules);
  const counts = Map.groupBy(rules, (rule) => rule);
  return [...counts]
    .map(([rule, uses]): [string, number] => [rule, uses.length])
    .sort(([a], [b]) => compareCodePoints(a, b));
}

/** What led from the seed's bytes to the text: the restoration followed the plan that its ledger holds, edit by edit. */
function toProvenanceNodes(source: Source): Node[] {
  const [start, end] = source.span;
  return [
    {
      '@id': toSeedIri(source.seed),
      '@type': ['MediaObject', 'prov:Entity'],
      contentUrl: toSeedIri(source.seed),
      sha256: source.sha256,
    },
    {
      '@id': `${SITE}${restorationPath(source.id)}`,
      '@type': 'prov:Activity',
      description: `Bytes ${String(start)} to ${String(end)} of the seed, ${String(source.ledger.length)} edits`,
      'prov:used': toReference(toSeedIri(source.seed)),
      'prov:generated': toReference(toSourceIri(source.id)),
      'prov:qualifiedAssociation': {
        '@type': 'prov:Association',
        'prov:agent': { '@type': 'prov:SoftwareAgent', name: 'normalize' },
        'prov:hadPlan': toReference(toLedgerIri(source.id)),
      },
    },
    {
      '@id': toLedgerIri(source.id),
      '@type': ['Dataset', 'prov:Plan', 'prov:Entity'],
      name: `Ledger of edits: ${source.id}`,
      url: toLedgerIri(source.id),
      variableMeasured: countRules(source).map(([name, value]) => ({
        '@type': 'PropertyValue',
        name,
        value,
      })),
    },
  ];
}

/** The nodes of a source's page: its edition, the original article, and the provenance that its ledger proves. */
export const listSourceNodes = (source: Source, entries: readonly TranslationEntry[]): Node[] => [
  toEditionNode(source, entries),
  ...toProvenanceNodes(source),
];
