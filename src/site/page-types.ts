import type { Lang } from '../content/schemas/text.ts';

const RE_ZH_ROOT = /^\/zh(?=\/)/;
/** An index of its room by something else stands among the pages that it lists: `/mechanisms/by-county/`. */
const RE_INDEX = /^by-/;

/** The language of an address: Chinese below `/zh/`, English elsewhere. */
export const toPageLang = (path: string): Lang => (RE_ZH_ROOT.test(path) ? 'zh' : 'en');

/** The English address of a page in either language. */
export const toEnglishPath = (path: string): string => path.replace(RE_ZH_ROOT, '');

/**
 * The type of an address, with a star for each part below its first folder: addresses of one type differ only
 * there. Indexes are a type of their own: `/mechanisms/by-name/` is not of the type of a mechanism.
 */
export function toPageType(path: string): string {
  const [first, ...rest] = toEnglishPath(path).split('/').filter(Boolean);
  if (first === undefined) return '/';
  if (first.endsWith('.html')) return `/${first}`;
  return `/${[first, ...rest.map((part) => (RE_INDEX.test(part) ? 'by-*' : '*'))].join('/')}/`;
}

/** The first address of each type in each language: what the gates open in a browser. */
export function selectPagePerType(paths: Iterable<string>): string[] {
  const first = new Map<string, string>();
  for (const path of paths) {
    const key = `${toPageLang(path)} ${toPageType(path)}`;
    if (!first.has(key)) first.set(key, path);
  }
  return [...first.values()];
}
