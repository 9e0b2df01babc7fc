import type { Arrangement, ArrangementEdge } from '../../content/schemas/arrangement.ts';
import type { Lang } from '../../content/schemas/text.ts';

const RE_FIRST = /^\p{Ll}/u;

/** A line in words: `County offices are paired with poor villages`, `县直单位结对子：贫困村`. */
export function sayEdge(
  { nodes }: Arrangement,
  { from, to, verb }: ArrangementEdge,
  lang: Lang,
): string {
  const name = (id: string): string => nodes.find((node) => node.id === id)?.[lang] ?? id;
  if (lang === 'zh') return `${name(from)}→${name(to)}：${verb.zh}`;
  const words = [name(from), verb.en, name(to), verb.after];
  return words
    .filter((word) => word !== undefined)
    .join(' ')
    .replace(RE_FIRST, (letter) => letter.toUpperCase());
}
