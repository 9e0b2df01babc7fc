import type { Problem } from '../report/problem.ts';
import { sha256 } from './checksums.ts';
import { decodeAny } from './decode-any.ts';
import { decodeProblem } from './decode.ts';
import type { Encoding } from './encodings/encoding.ts';
import { findArticles, type FoundArticle } from './find-articles.ts';
import { reportLoss } from './judge-loss.ts';
import { restoreArticle, type Restored } from './normalize-article.ts';
import { sliceAtoms } from './normalize-seed.ts';
import { SEED_RULES } from './order.ts';
import { BARE_CONTEXT } from './rule.ts';
import { runRules } from './run-rules.ts';
import { textOf, type TracedText } from './traced-text.ts';
import { assembleUnlisted, type UnlistedFrontMatter } from './unlisted-front-matter.ts';

/** An article of a seed that no manifest lists. */
export interface UnlistedArticle {
  frontMatter: UnlistedFrontMatter;
  restored: Restored;
}

/** A seed that stands alone, restored; `encoding` is the seam for replaying and inverting ledgers. */
export interface RestoredSeed {
  encoding: Encoding;
  articles: UnlistedArticle[];
}

function noArticle(file: string): Problem {
  return {
    check: 'find-articles',
    severity: 'error',
    place: { file, at: 'byte 0' },
    message:
      'Unexpected seed without an article, expected at least a few sentences of Chinese prose',
    mend: 'Take the file out of the folder, or add what is missing to the rules, with a case.',
  };
}

function restoreOne(atoms: TracedText, found: FoundArticle): Restored {
  const { title, pageTitle, start, end } = found;
  const part = title === null ? null : { title, pageTitle, start, end };
  return restoreArticle(sliceAtoms(atoms, found), part, null);
}

/** Restores one seed with all rules and no manifest. @returns its articles, or the problem. */
export function restoreSeed(name: string, bytes: Uint8Array): RestoredSeed | Problem {
  const decoded = decodeAny(bytes);
  if (!('atoms' in decoded)) return decodeProblem(name, decoded);
  const { atoms } = runRules(decoded.atoms, SEED_RULES, {
    ...BARE_CONTEXT,
    encoding: decoded.encoding.name,
  });
  const isMisread = atoms.some(({ rules }) => rules.includes('reverse-misreading'));
  const found = findArticles(textOf(atoms));
  if (found.length === 0) return noArticle(name);
  const seed = {
    name,
    sha256: sha256(bytes),
    encoding: isMisread ? ('utf-8-read-as-gbk' as const) : decoded.encoding.name,
  };
  const articles = found.map((article) => {
    const restored = restoreOne(atoms, article);
    return { restored, frontMatter: assembleUnlisted(restored, article, seed) };
  });
  const loss = reportLoss(
    name,
    articles.map(({ restored }) => restored),
  );
  return loss ?? { encoding: decoded.encoding, articles };
}
