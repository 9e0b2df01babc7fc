import type { Element } from 'hast';
import type { ProseLine } from '../content/parse-prose.ts';
import type { LineContext } from './collect-problems.ts';
import { BOXES } from './directives/boxes.ts';
import { element } from './element.ts';
import { joinStatements } from './join-statements.ts';
import { markHan } from './mark-han.ts';
import { renderStatement } from './render-line.ts';
import { toPhrasing } from './to-phrasing.ts';

type Group = readonly [ProseLine, ...ProseLine[]];

/** Groups neighbours that give the same key. */
function groupNeighbours(lines: readonly ProseLine[], toKey: (line: ProseLine) => string): Group[] {
  const groups: [ProseLine, ...ProseLine[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && toKey(group[0]) === toKey(line)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function renderHeading(line: ProseLine, contextOf: LineContext): Element {
  const context = contextOf(line);
  const words = toPhrasing(line.text, context);
  return element(`h${line.heading ?? 2}`, {}, context.lang === 'en' ? markHan(words) : words);
}

function renderGroup(group: Group, contextOf: LineContext): Element[] {
  const [{ box }] = group;
  const context = contextOf(group[0]);
  const paragraphs = groupNeighbours(group, ({ paragraph }) => String(paragraph)).map((lines) => {
    const statements = lines.map((line) => renderStatement(line, contextOf(line)));
    return { statements, joined: joinStatements(statements, context.lang) };
  });
  if (box !== null) return [BOXES[box](paragraphs, context)];
  return paragraphs.map(({ joined }) => element('p', {}, joined));
}

const toBlockKey = ({ heading, box, paragraph }: ProseLine): string =>
  heading === null ? (box ?? 'prose') : `heading ${paragraph}`;

/** Renders lines of prose to paragraphs, headings and boxes, in order. */
export function renderBlocks(lines: readonly ProseLine[], contextOf: LineContext): Element[] {
  return groupNeighbours(lines, toBlockKey).flatMap((group) =>
    group[0].heading === null
      ? renderGroup(group, contextOf)
      : [renderHeading(group[0], contextOf)],
  );
}
