import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A heading or paragraph of a source's Markdown; `line` counts from 1 in the body. */
export interface SourceBlock {
  kind: 'heading' | 'paragraph';
  text: string;
  line: number;
}

/** Markdown in a source's body that is more than headings and paragraphs of plain text. */
export interface BodyFlaw {
  line: number;
  found: string;
}

const processor = unified().use(remarkParse).freeze();

/** Plain CommonMark, no extension: a source's body has headings and paragraphs, and text in them, nothing else. */
export function parseSourceBody(body: string): { blocks: SourceBlock[]; flaws: BodyFlaw[] } {
  const blocks: SourceBlock[] = [];
  const flaws: BodyFlaw[] = [];
  const lineOf = (node: RootContent): number => node.position?.start.line ?? 1;
  for (const block of processor.parse(body).children) {
    if (block.type !== 'heading' && block.type !== 'paragraph') {
      flaws.push({ line: lineOf(block), found: block.type });
      continue;
    }
    const texts = block.children.map((child) => {
      if (child.type === 'text') return child.value;
      flaws.push({ line: lineOf(child), found: child.type });
      return '';
    });
    blocks.push({ kind: block.type, text: texts.join(''), line: lineOf(block) });
  }
  return { blocks, flaws };
}
