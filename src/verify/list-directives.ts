import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';

/** Every text directive of a line, also inside emphasis, in order. */
export function listDirectives(nodes: readonly PhrasingContent[]): TextDirective[] {
  return nodes.flatMap((node) => {
    if (node.type === 'textDirective') return [node, ...listDirectives(node.children)];
    return 'children' in node ? listDirectives(node.children) : [];
  });
}

/** The characters of a directive's label: `id` of `:fig[id]`. */
export function labelOf({ children }: TextDirective): string {
  return toText(children);
}

/** The characters of phrasing content, directives' labels included. */
export function toText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('children' in node ? toText(node.children) : 'value' in node ? node.value : ''))
    .join('');
}

/** The characters of phrasing content outside directives; each directive leaves a space. */
export function toTextOutside(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'textDirective') return ' ';
      if ('children' in node) return toTextOutside(node.children);
      return 'value' in node ? node.value : '';
    })
    .join('');
}
