import type { Bilingual } from '../../content/schemas/text.ts';
import { SITE } from '../../site/addresses.ts';
import { CONTENT_LICENCE } from '../context.ts';
import { type DataFile, isFamily } from '../data-file.ts';
import { DATA_FILES } from '../data-files.ts';
import { inLanguage, type Node, toReference } from './node.ts';
import { SITE_IRI } from './page-nodes.ts';

export const DATA_PATH = '/data/';

/** Where the page of the data says which words are whose: the terms of files that hold words of the articles. */
export const TERMS_IRI = `${SITE}${DATA_PATH}#licences`;

/** Under which terms a file stands: ours are free, the articles are their publishers'. */
export const toLicence = (holds: DataFile['holds']): string =>
  holds === 'ours' ? CONTENT_LICENCE : TERMS_IRI;

/** The open data as a dataset: what each file is and where it is downloaded. */
export const toDatasetNode = (name: Bilingual, description: Bilingual): Node => ({
  '@id': `${SITE}${DATA_PATH}`,
  '@type': 'Dataset',
  url: `${SITE}${DATA_PATH}`,
  name: [inLanguage('en', name.en), inLanguage('zh-Hans', name.zh)],
  description: [inLanguage('en', description.en), inLanguage('zh-Hans', description.zh)],
  license: TERMS_IRI,
  isAccessibleForFree: true,
  isPartOf: toReference(SITE_IRI),
  distribution: DATA_FILES.filter((file) => !isFamily(file)).map(({ path, type, what, holds }) => ({
    '@type': 'DataDownload',
    contentUrl: `${SITE}${path}`,
    encodingFormat: type,
    license: toLicence(holds),
    description: [inLanguage('en', what.en), inLanguage('zh-Hans', what.zh)],
  })),
});
