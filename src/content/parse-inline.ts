import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Processor } from 'unified';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * Constructs that would turn a sentence into something else: a sentence that begins with `2016. ` is no
 * list, one that begins with `#` no heading, and markup in it is text.
 */
const DISABLED = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'directiveContainer',
  'directiveLeaf',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
];

function disableBlocks(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: DISABLED } });
}

const processor = unified().use(remarkParse).use(remarkDirective).use(disableBlocks).freeze();

/** Parses one line of authored prose (a sentence, heading or definition) to phrasing content. Positions are UTF-16 units into the line. */
export function parseInline(text: string): PhrasingContent[] {
  return processor
    .parse(text)
    .children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}
