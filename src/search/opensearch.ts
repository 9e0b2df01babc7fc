import type { Lang } from '../content/schemas/text.ts';
import { SITE, toLangPath } from '../site/addresses.ts';

const NAMES: Record<Lang, { short: string; description: string }> = {
  en: {
    short: 'County Gazetteer',
    description: 'Search the County Mechanism Gazetteer: sources, mechanisms, counties, figures.',
  },
  zh: { short: '县域机制志', description: '检索县域机制志：文献、机制、县域、数字。' },
};

/** Where a browser finds how to search this site: `/opensearch.xml`, `/zh/opensearch.xml`. */
export const openSearchPath = (lang: Lang): string => toLangPath(lang, '/opensearch.xml');

/** The OpenSearch 1.1 description. Its addresses are absolute, as the format demands. */
export function toOpenSearch(lang: Lang): string {
  const { short, description } = NAMES[lang];
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${short}</ShortName>
  <Description>${description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${lang === 'en' ? 'en' : 'zh-Hans'}</Language>
  <Image width="16" height="16" type="image/svg+xml">${SITE}/favicon.svg</Image>
  <Url type="text/html" template="${SITE}${toLangPath(lang, '/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${SITE}${openSearchPath(lang)}"/>
</OpenSearchDescription>
`;
}
