import { defineCollection } from 'astro:content';
import { readCorpus } from './content/read.ts';

/** Lists ids only: pages take what they show from `components/corpus/load-corpus.ts`, which joins the parts. */
const listEntries = (kind: 'sources' | 'mechanisms' | 'counties') =>
  defineCollection({
    loader: async () => {
      const corpus = await readCorpus(PROJECT_ROOT);
      return [...corpus[kind].keys()].map((id) => ({ id }));
    },
  });

export const collections = {
  sources: listEntries('sources'),
  mechanisms: listEntries('mechanisms'),
  counties: listEntries('counties'),
};
