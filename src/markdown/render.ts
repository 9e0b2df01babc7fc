import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { findProseFlaws } from '../content/find-prose-flaws.ts';
import { parseProse, type ProseLine } from '../content/parse-prose.ts';
import type { Lang } from '../content/schemas/text.ts';
import type { Place } from '../report/problem.ts';
import { collectProblems, type LineContext } from './collect-problems.ts';
import { linkNames } from './link-names.ts';
import { renderBlocks } from './render-blocks.ts';
import { renderWords } from './render-line.ts';
import type { Resolve } from './resolve.ts';

const RE_LINE_BREAKS = /\s*\r?\n\s*/gu;
const writer = unified().use(rehypeStringify).freeze();

function toHtml(nodes: readonly ElementContent[], { linked }: Resolve): string {
  const children = linked === undefined ? [...nodes] : linkNames(nodes, linked);
  return writer.stringify({ type: 'root', children });
}

/** Reads prose and reports what had to be guessed about its structure. */
function readProse(markdown: string, contextOf: LineContext): ProseLine[] {
  for (const flaw of findProseFlaws(markdown)) contextOf(flaw).report(flaw.message, flaw.mend);
  return parseProse(markdown);
}

/**
 * Renders authored prose (one sentence a line) to HTML. Pure: the same Markdown, language and answers
 * of `resolve` give the same string. Markup in the text is text. `place` is the file, and the line on
 * which the Markdown begins in it, for messages. Throws one BuildError with everything that is wrong:
 * flawed structure, sentences of no kind, unregistered directives, keys that resolve to nothing.
 */
export function render(markdown: string, lang: Lang, resolve: Resolve, place: Place): string {
  return collectProblems({ lang, resolve, place }, (contextOf) =>
    toHtml(renderBlocks(readProse(markdown, contextOf), contextOf), resolve),
  );
}

/**
 * Renders a definition or label as inline HTML, without a statement around it. Line breaks are joined
 * first: by a space in English, by nothing in Chinese. Rings may stand at its end. Errors as `render`.
 */
export function renderInline(markdown: string, lang: Lang, resolve: Resolve, place: Place): string {
  const joined = markdown.trim().replaceAll(RE_LINE_BREAKS, lang === 'en' ? ' ' : '');
  return collectProblems({ lang, resolve, place }, (contextOf) =>
    toHtml(
      readProse(joined, contextOf).flatMap((line) => renderWords(line, contextOf(line))),
      resolve,
    ),
  );
}
