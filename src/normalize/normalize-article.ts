import {
  SourceFrontMatterSchema,
  type LedgerEdit,
  type SourceFrontMatter,
} from '../content/schemas/source.ts';
import { assembleFrontMatter } from './assemble-front-matter.ts';
import { classifyLines, type LineKind } from './classify-lines.ts';
import { toLedger } from './ledger.ts';
import type { ManifestArticle } from './manifest.ts';
import { ORDER } from './order.ts';
import { isMetaLine, RE_DATE_TIME } from './patterns/meta-line.ts';
import { readLines } from './lines.ts';
import { BARE_CONTEXT, type Fact, type RuleContext } from './rule.ts';
import { runRules } from './run-rules.ts';
import type { ArticlePart } from './segment-articles.ts';
import { textOf, type TracedText } from './traced-text.ts';

/** An article after the rules: its text, how it came about, and what was read on the way. */
export interface Restored {
  text: string;
  kinds: LineKind[];
  ledger: LedgerEdit[];
  facts: Fact[];
  /** Bytes of the seed, `[start, end)`. */
  span: [number, number];
}

/** The first date on a line of who and when, `YYYY-MM-DD`. */
function findPageDate(text: string): string | null {
  const lines = readLines(text).filter((line) => isMetaLine(line.text));
  const match = lines.flatMap((line) => [...line.text.matchAll(RE_DATE_TIME)])[0];
  if (match === undefined) return null;
  return [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-');
}

function toContext(
  text: string,
  part: ArticlePart | null,
  article: ManifestArticle | null,
): RuleContext {
  return {
    ...BARE_CONTEXT,
    title: part?.title ?? null,
    pageTitle: part?.pageTitle ?? null,
    authors: article?.authors?.value ?? [],
    runInHeadings: article?.runInHeadings.map(({ value }) => value) ?? [],
    keywords: article?.keywords?.value ?? [],
    emendations:
      article?.emendations.map(({ before, after, reason }) => ({
        before,
        after,
        reason: reason.en,
      })) ?? [],
    pageDate: findPageDate(text),
  };
}

/** Restores one article from its part of a seed. Without part or entry, what they say is unknown. */
export function restoreArticle(
  traced: TracedText,
  part: ArticlePart | null,
  article: ManifestArticle | null,
): Restored {
  const { atoms, facts } = runRules(traced, ORDER, toContext(textOf(traced), part, article));
  const text = textOf(atoms);
  return {
    text,
    kinds: classifyLines(
      text.split('\n'),
      article?.captions.map(({ value }) => value),
    ),
    ledger: toLedger(atoms),
    facts,
    span: [traced[0]?.byteStart ?? 0, traced.at(-1)?.byteEnd ?? 0],
  };
}

/** Front matter of a restored article, validated. */
export function toFrontMatter(
  restored: Restored,
  article: ManifestArticle,
  seed: { name: string; sha256: string },
  captions: string[],
): SourceFrontMatter {
  const identity = {
    seed: seed.name,
    sha256: seed.sha256,
    span: restored.span,
    text: restored.text,
    captions,
  };
  return SourceFrontMatterSchema.parse(assembleFrontMatter(restored.facts, article, identity));
}
