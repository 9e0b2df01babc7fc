import type { ElementContent } from 'hast';
import { element, text } from './element.ts';

/** A run of Han characters, with the Chinese punctuation and digits that stand inside it. */
const RE_HAN_RUN =
  /[\p{Script=Han}〇□](?:[\p{Script=Han}〇□、，。；：！？“”‘’（）《》〈〉·\d]*[\p{Script=Han}〇□）》〉])?/gu;

function splitHan(value: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const match of value.matchAll(RE_HAN_RUN)) {
    if (match.index > end) nodes.push(text(value.slice(end, match.index)));
    nodes.push(element('span', { lang: 'zh-Hans' }, [text(match[0])]));
    end = match.index + match[0].length;
  }
  if (end < value.length) nodes.push(text(value.slice(end)));
  return nodes;
}

/** Puts `lang="zh-Hans"` on runs of Han in English prose, so that they are set and spoken as Chinese. Elements that carry a `lang` are left alone. */
export function markHan(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return splitHan(node.value);
    if (node.type !== 'element' || node.properties['lang'] !== undefined) return [node];
    return [{ ...node, children: markHan(node.children) }];
  });
}
