import { stringify } from 'yaml';
import { classifyLines } from './classify-lines.ts';
import type { RestoredSeed, UnlistedArticle } from './restore-seed.ts';
import { writeBody } from './write-markdown.ts';
import { writeLines } from './write-source.ts';

const RE_SEED = /\.txt$/u;

function writeArticle({ frontMatter, restored }: UnlistedArticle): string {
  const lines = restored.text.split('\n');
  const kinds = classifyLines(lines);
  const blocks = lines.map((text, index) => ({
    kind: kinds[index] ?? ('paragraph' as const),
    text,
  }));
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${writeBody(blocks)}`;
}

/** The files of a seed that stands alone: `<seed>-<n>.md` and `<seed>-<n>.ledger.json`, n from 1. */
export function writeUnlisted(name: string, { articles }: RestoredSeed): Map<string, string> {
  const base = name.replace(RE_SEED, '');
  return new Map(
    articles.flatMap((article, index): [string, string][] => {
      const stem = `${base}-${String(index + 1)}`;
      return [
        [`${stem}.md`, writeArticle(article)],
        [`${stem}.ledger.json`, writeLines(article.restored.ledger)],
      ];
    }),
  );
}
