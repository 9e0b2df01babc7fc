import { getCollection } from 'astro:content';
import { listIdPaths } from '../../i18n/lang-paths.ts';

/** A page for each source in each language, as `getStaticPaths` lists them. */
export async function listSourcePaths() {
  const sources = await getCollection('sources');
  return listIdPaths(sources.map(({ id }) => id));
}
