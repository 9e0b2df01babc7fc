import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { findEntry } from '../../../../components/corpus/find-entry.ts';
import { loadLibrary } from '../../../../components/corpus/load-corpus.ts';
import { createCard } from '../../../../components/preview/create-card.ts';
import { LANGS, type Lang } from '../../../../content/schemas/text.ts';
import { listIdPaths } from '../../../../i18n/lang-paths.ts';

export async function getStaticPaths() {
  const mechanisms = await getCollection('mechanisms');
  return listIdPaths(mechanisms.map(({ id }) => id));
}

const isLang = (value: unknown): value is Lang => LANGS.some((lang) => lang === value);

/** What the preview of a mechanism shows: asked for when a link to it is pointed at. */
export const GET: APIRoute = async ({ props: { lang, id } }) => {
  if (!isLang(lang)) throw new Error(`Unexpected language "${String(lang)}", expected en or zh`);
  const library = await loadLibrary();
  const mechanism = findEntry(library.corpus.mechanisms, String(id), 'mechanism');
  return new Response(JSON.stringify(createCard(library, mechanism, lang)));
};
