import type { PhrasingContent } from 'mdast';
import { parseInline } from '../content/parse-inline.ts';

/** What `:fig[id]` and a bare `:m[]{#id}` read as; undefined where there is no such thing. */
export interface PlainWords {
  figure: (id: string) => string | undefined;
  mechanism: (id: string) => string | undefined;
  date: (iso: string) => string | undefined;
}

function readDirective(
  node: PhrasingContent & { type: 'textDirective' },
  words: PlainWords,
): string {
  const label = toText(node.children, words);
  switch (node.name) {
    case 'fig':
      return words.figure(label) ?? label;
    case 'date':
      return words.date(label) ?? label;
    case 'm':
      return label === '' ? (words.mechanism(node.attributes?.['id'] ?? '') ?? '') : label;
    case 'zh':
      return label;
    default:
      return label === '' ? `:${node.name}` : label;
  }
}

function toText(nodes: readonly PhrasingContent[], words: PlainWords): string {
  return nodes
    .map((node) => {
      if (node.type === 'textDirective') return readDirective(node, words);
      if ('children' in node) return toText(node.children, words);
      return 'value' in node ? node.value : '';
    })
    .join('');
}

/** The words of one authored sentence as a reader sees them, without markup and directives. */
export const toPlainText = (markdown: string, words: PlainWords): string =>
  toText(parseInline(markdown), words);
