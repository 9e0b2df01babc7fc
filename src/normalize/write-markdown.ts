import type { Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { SourceFrontMatter } from '../content/schemas/source.ts';
import type { LineKind } from './classify-lines.ts';

/** A line of a source and what it is. */
export interface Block {
  kind: LineKind;
  text: string;
}

function toNode({ kind, text }: Block): RootContent {
  const children = [{ type: 'text' as const, value: text }];
  return kind === 'heading'
    ? { type: 'heading', depth: 2, children }
    : { type: 'paragraph', children };
}

/** Writes blocks as CommonMark through a tree, so that nothing in them can act as markup. */
export function writeBody(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.map(toNode) };
  return toMarkdown(root);
}

/** Writes a source's Markdown file: YAML front matter, then the body. */
export function writeMarkdown(frontMatter: SourceFrontMatter, blocks: readonly Block[]): string {
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${writeBody(blocks)}`;
}
