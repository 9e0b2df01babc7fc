import type { Problem } from '../report/problem.ts';
import { decode, decodeProblem } from './decode.ts';
import type { ManifestArticle } from './manifest.ts';
import { mendCharacters } from './mend-characters.ts';
import { restoreArticle, type Restored } from './normalize-article.ts';
import { SEED_RULES } from './order.ts';
import { BARE_CONTEXT } from './rule.ts';
import { runRules } from './run-rules.ts';
import { segmentArticles, type ArticlePart } from './segment-articles.ts';
import { splitTitle } from './split-title.ts';
import { textOf, type Atom } from './traced-text.ts';

/** An article of a seed beside its entry in the manifest. */
export interface MatchedArticle {
  article: ManifestArticle;
  restored: Restored;
}

/** The atoms of a part of the text; those that were emptied behind its end belong to the last part. */
export function sliceAtoms(
  atoms: readonly Atom[],
  { start, end }: { start: number; end: number },
): Atom[] {
  const length = atoms.reduce((sum, { after }) => sum + after.length, 0);
  let offset = 0;
  return atoms.filter(({ after }) => {
    const inside = offset >= start && (offset < end || (offset === length && end === length));
    offset += after.length;
    return inside;
  });
}

function problem(file: string, at: string, message: string, mend: string): Problem {
  return { check: 'segment-articles', severity: 'error', place: { file, at }, message, mend };
}

/** A part of a seed beside the title that identifies it: no subtitle, characters mended. */
interface TitledPart {
  part: ArticlePart;
  title: string;
}

function reportUnmatched(
  file: string,
  parts: readonly TitledPart[],
  articles: readonly ManifestArticle[],
): Problem[] {
  const unlisted = parts
    .filter(({ title }) => !articles.some((article) => article.title === title))
    .map(({ title }) =>
      problem(
        file,
        title,
        `Unexpected article "${title}", expected one that seeds/manifest.yaml lists`,
        'List it in seeds/manifest.yaml with an id, or mend the rule that took it for an article.',
      ),
    );
  const missing = articles
    .filter((article) => !parts.some(({ title }) => title === article.title))
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

/** The problem of a seed that holds no article, or null. */
export function reportNoArticle(file: string, text: string): Problem | null {
  if (segmentArticles(text).length > 0) return null;
  return problem(
    file,
    'byte 0',
    'Unexpected seed without an article, expected a title and at least one paragraph',
    'Hold the seed back in seeds/manifest.yaml with a reason, or take it out.',
  );
}

/** Restores the articles of a seed and finds each in the manifest. @returns them, or every problem. */
export function normalizeSeed(
  name: string,
  bytes: Uint8Array,
  articles: readonly ManifestArticle[],
): MatchedArticle[] | Problem[] {
  const file = `seeds/${name}`;
  const decoded = decode(bytes);
  if (!('atoms' in decoded)) return [decodeProblem(file, decoded)];
  const { atoms } = runRules(decoded.atoms, SEED_RULES, BARE_CONTEXT);
  const text = textOf(atoms);
  const empty = reportNoArticle(file, text);
  if (empty !== null) return [empty];
  const parts = segmentArticles(text).map((part) => ({
    part,
    title: mendCharacters(splitTitle(part.title).title, text),
  }));
  const problems = reportUnmatched(file, parts, articles);
  if (problems.length > 0) return problems;
  return parts.flatMap(({ part, title }) =>
    articles
      .filter((article) => article.title === title)
      .map((article) => ({
        article,
        restored: restoreArticle(sliceAtoms(atoms, part), part, article),
      })),
  );
}
