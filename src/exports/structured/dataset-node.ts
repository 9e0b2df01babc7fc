import type { Bilingual } from '../../content/schemas/text.ts';
import { SITE } from '../../site/addresses.ts';
import { CONTENT_LICENCE } from '../context.ts';
import { isFamily } from '../data-file.ts';
import { DATA_FILES } from '../data-files.ts';
import { inLanguage, type Node, toReference } from './node.ts';
import { SITE_IRI } from './page-nodes.ts';

export const DATA_PATH = '/data/';

/** The open data as a dataset: what each file is and where it is downloaded. */
export const toDatasetNode = (name: Bilingual, description: Bilingual): Node => ({
  '@id': `${SITE}${DATA_PATH}`,
  '@type': 'Dataset',
  url: `${SITE}${DATA_PATH}`,
  name: [inLanguage('en', name.en), inLanguage('zh-Hans', name.zh)],
  description: [inLanguage('en', description.en), inLanguage('zh-Hans', description.zh)],
  license: CONTENT_LICENCE,
  isAccessibleForFree: true,
  isPartOf: toReference(SITE_IRI),
  distribution: DATA_FILES.filter((file) => !isFamily(file)).map(({ path, type, what }) => ({
    '@type': 'DataDownload',
    contentUrl: `${SITE}${path}`,
    encodingFormat: type,
    description: [inLanguage('en', what.en), inLanguage('zh-Hans', what.zh)],
  })),
});
