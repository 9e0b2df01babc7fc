import { SITE } from '../../site/addresses.ts';
import { createScheme } from '../concepts.ts';
import { CONTENT_LICENCE } from '../context.ts';
import { DATA_FILES } from '../data-files.ts';
import { toLicence } from './dataset-node.ts';
import { inLanguage, type Node } from './node.ts';

const RE_SCHEME_FILE = /^\/data\/mechanisms\./u;

/** All mechanisms as a set of defined terms; the terms stand on their own pages and in the concept scheme. */
export function toTermSetNode(categories: Parameters<typeof createScheme>[0]): Node {
  const { id, title } = createScheme(categories);
  return {
    '@id': id,
    '@type': 'DefinedTermSet',
    url: id,
    name: [inLanguage('zh-Hans', title['zh-Hans']), inLanguage('en', title.en)],
    license: CONTENT_LICENCE,
    // The files also hold the quotations, which are not ours.
    encoding: DATA_FILES.filter(({ path }) => RE_SCHEME_FILE.test(path)).map(
      ({ path, type, holds }) => ({
        '@type': 'MediaObject',
        contentUrl: `${SITE}${path}`,
        encodingFormat: type,
        license: toLicence(holds),
      }),
    ),
  };
}
