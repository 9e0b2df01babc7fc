import type { Problem } from '../report/problem.ts';
import { decode, decodeProblem } from './decode.ts';
import type { ManifestArticle } from './manifest.ts';
import { restoreArticle, restoredTitle, type Restored } from './normalize-article.ts';
import { segmentArticles, type ArticlePart } from './segment-articles.ts';
import { textOf, type Atom } from './traced-text.ts';

/** An article of a seed beside its entry in the manifest. */
export interface MatchedArticle {
  article: ManifestArticle;
  restored: Restored;
}

function sliceAtoms(atoms: readonly Atom[], { start, end }: ArticlePart): Atom[] {
  let offset = 0;
  return atoms.filter(({ after }) => {
    const inside = offset >= start && offset < end;
    offset += after.length;
    return inside;
  });
}

function problem(file: string, at: string | undefined, message: string, mend: string): Problem {
  return { check: 'segment-articles', severity: 'error', place: { file, at }, message, mend };
}

function reportUnmatched(
  file: string,
  found: readonly { title: string | null; restored: Restored }[],
  articles: readonly ManifestArticle[],
): Problem[] {
  const unlisted = found
    .filter(({ title }) => !articles.some((article) => article.title === title))
    .map(({ title, restored }) =>
      problem(
        file,
        `byte ${String(restored.span[0])}`,
        `Unexpected article "${title ?? ''}", expected one that seeds/manifest.yaml lists`,
        'List it in seeds/manifest.yaml with an id, or mend the rule that took it for an article.',
      ),
    );
  const missing = articles
    .filter((article) => !found.some(({ title }) => title === article.title))
    .map(({ id, title }) =>
      problem(
        file,
        id,
        `Unexpected absence of the article "${title}" (${id}), expected it in the seed`,
        'Write its title in seeds/manifest.yaml as the source prints it, or mend segment-articles.',
      ),
    );
  return [...unlisted, ...missing];
}

/** Takes a seed apart: decode, segment, restore each article. */
export function restoreSeed(
  bytes: Uint8Array,
  articles: readonly ManifestArticle[],
): Restored[] | { byte: number; message: string; mend: string } {
  const decoded = decode(bytes);
  if (!('atoms' in decoded)) return decoded;
  const text = textOf(decoded.atoms);
  return segmentArticles(text).map((part) => {
    const article = articles.find(
      ({ title }) => part.title.startsWith(title) || bareTitle(title) === bareTitle(part.title),
    );
    return restoreArticle(sliceAtoms(decoded.atoms, part), part, article ?? null);
  });
}

const RE_NOT_WORD = /[^\p{L}\p{N}]/gu;

/** A title without its marks, which the seed may print in another width. */
function bareTitle(title: string): string {
  return title.replaceAll(RE_NOT_WORD, '');
}

/** Restores the articles of a seed and finds each in the manifest. @returns them, or every problem. */
export function normalizeSeed(
  name: string,
  bytes: Uint8Array,
  articles: readonly ManifestArticle[],
): MatchedArticle[] | Problem[] {
  const file = `seeds/${name}`;
  const restored = restoreSeed(bytes, articles);
  if (!Array.isArray(restored)) return [decodeProblem(file, restored)];
  if (restored.length === 0)
    return [
      problem(
        file,
        'byte 0',
        'Unexpected seed without an article, expected a title and at least one paragraph',
        'Hold the seed back in seeds/manifest.yaml with a reason, or take it out.',
      ),
    ];
  const found = restored.map((one) => ({ title: restoredTitle(one), restored: one }));
  const problems = reportUnmatched(file, found, articles);
  if (problems.length > 0) return problems;
  return found.flatMap(({ title, restored: one }) =>
    articles
      .filter((article) => article.title === title)
      .map((article) => ({ article, restored: one })),
  );
}
