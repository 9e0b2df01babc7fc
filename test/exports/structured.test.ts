import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';
import type { Corpus } from '../../src/content/corpus.ts';
import { readCorpus } from '../../src/content/read.ts';
import { CONTENT_LICENCE } from '../../src/exports/context.ts';
import { DATA_FILES } from '../../src/exports/data-files.ts';
import { TERMS_IRI, toDatasetNode } from '../../src/exports/structured/dataset-node.ts';
import type { Node } from '../../src/exports/structured/node.ts';
import { listSourceNodes } from '../../src/exports/structured/source-nodes.ts';
import { toTermSetNode } from '../../src/exports/structured/term-set-node.ts';
import { createCorpus } from '../corpus-factory.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await readCorpus(ROOT);
});

interface Licensed {
  contentUrl: string;
  license: string;
}
const NAMES = { en: 'Data', zh: '数据' };

describe('the licences of the data', () => {
  it('are free for files of ours alone, and the articles’ own for those that hold their words', () => {
    const dataset = toDatasetNode(NAMES, NAMES);
    expect(dataset['license']).toBe(TERMS_IRI);
    for (const { contentUrl, license } of dataset['distribution'] as Licensed[]) {
      const file = DATA_FILES.find(({ path }) => contentUrl.endsWith(path));
      expect(license).toBe(file?.holds === 'ours' ? CONTENT_LICENCE : TERMS_IRI);
    }
    const ofSources = (dataset['distribution'] as Licensed[]).find(({ contentUrl }) =>
      contentUrl.endsWith('/data/sources.json'),
    );
    expect(ofSources?.license).toBe(TERMS_IRI);
  });

  it('of the concept scheme’s files are those of the quotations in them', () => {
    const files = toTermSetNode(corpus)['encoding'] as Licensed[];
    expect(files.map(({ license }) => license)).toEqual([TERMS_IRI, TERMS_IRI, TERMS_IRI]);
  });
});

describe('the authors of an article', () => {
  const readAuthors = (one: Corpus, id: string): unknown[] => {
    const [edition] = listSourceNodes(one.sources.get(id)!, []);
    const original = edition?.['isBasedOn'] as Node;
    return ((original['author'] ?? []) as Node[]).map((author) => author['@type']);
  };

  it('are persons or organizations', () => {
    expect(readAuthors(corpus, 'linkou')).toEqual(['Person', 'Person']);
    expect(readAuthors(corpus, 'zizhong')).toEqual(['Organization']);
    for (const id of corpus.sources.keys())
      expect(readAuthors(corpus, id).every((type) => type !== 'Thing')).toBe(true);
  });

  it('that nobody described are neither', () => {
    const named = createCorpus({ 'content/sources/tiny.md': ['authors: []', 'authors: [甲]'] });
    expect(readAuthors(named, 'tiny')).toEqual(['Thing']);
  });
});
