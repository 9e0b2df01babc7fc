import { SITE } from '../../site/addresses.ts';
import { createScheme } from '../concepts.ts';
import { CONTENT_LICENCE } from '../context.ts';
import { inLanguage, type Node } from './node.ts';

/** All mechanisms as a set of defined terms; the terms stand on their own pages and in the concept scheme. */
export function toTermSetNode(categories: Parameters<typeof createScheme>[0]): Node {
  const { id, title } = createScheme(categories);
  return {
    '@id': id,
    '@type': 'DefinedTermSet',
    url: id,
    name: [inLanguage('zh-Hans', title['zh-Hans']), inLanguage('en', title.en)],
    license: CONTENT_LICENCE,
    encoding: ['jsonld', 'ttl', 'json'].map((ending) => ({
      '@type': 'MediaObject',
      contentUrl: `${SITE}/data/mechanisms.${ending}`,
    })),
  };
}
