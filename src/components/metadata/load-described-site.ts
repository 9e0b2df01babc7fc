import { createMechanismModels } from '../../exports/mechanism-model.ts';
import type { DescribedSite } from '../../exports/structured/to-json-ld.ts';
import { WORDS } from '../../i18n/words.ts';
import { loadLibrary } from '../corpus/load-corpus.ts';

async function load(): Promise<DescribedSite> {
  const { corpus, evidence } = await loadLibrary();
  const models = createMechanismModels(corpus, evidence);
  return {
    corpus,
    models: new Map(models.map((model) => [model.id, model])),
    words: { site: WORDS['site.name'], data: WORDS['data.name'], dataText: WORDS['data.lede'] },
  };
}

let loaded: Promise<DescribedSite> | undefined;

/** What data blocks are made from, prepared once for a build; the development server prepares it anew. */
export function loadDescribedSite(): Promise<DescribedSite> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
