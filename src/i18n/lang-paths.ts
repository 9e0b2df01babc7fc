import { LANGS, type Lang } from '../content/schemas/text.ts';

interface LangPath {
  params: { lang: 'zh' | undefined };
  props: { lang: Lang };
}

/** One static path for each language: English at the root, Chinese below `/zh/`. */
export function listLangPaths(): LangPath[] {
  return LANGS.map((lang) => ({
    params: { lang: lang === 'zh' ? lang : undefined },
    props: { lang },
  }));
}

/** One static path for each language and id. */
export function listIdPaths(ids: Iterable<string>) {
  return [...ids].flatMap((id) =>
    listLangPaths().map(({ params, props }) => ({
      params: { ...params, id },
      props: { ...props, id },
    })),
  );
}
