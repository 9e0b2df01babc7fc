import { findSilentBlocks } from '../find-silent-blocks.ts';
import { isMarkedUp, isMarkupLine } from '../judge-markup.ts';
import { readLines } from '../lines.ts';
import { BLOCK_ELEMENTS, RE_TAG } from '../patterns/markup.ts';
import type { Edit, Rule } from '../rule.ts';

const BLOCKS = new Set<string>(BLOCK_ELEMENTS);

function drop(start: number, end: number, reason: string): Edit {
  return { start, end, replacement: '', kind: 'drop', reason };
}

function breakLine(offset: number): Edit {
  const reason = 'line that an element of the page begins or ends';
  return { start: offset, end: offset, replacement: '\n', kind: 'edit', reason };
}

function dropLines(text: string): Edit[] {
  return readLines(text)
    .filter((line) => isMarkupLine(line.text))
    .map(({ start, end }) => drop(start, end, 'line of nothing but markup or script'));
}

function dropElements(text: string): Edit[] {
  const silent = findSilentBlocks(text);
  let block = 0;
  const tags = [...text.matchAll(RE_TAG)]
    .filter(({ index }) => {
      while ((silent[block]?.[1] ?? Infinity) <= index) block += 1;
      return (silent[block]?.[0] ?? Infinity) > index;
    })
    .flatMap(({ index, 0: tag, 1: name = '' }) => {
      const dropped = drop(index, index + tag.length, 'tag of the page');
      return BLOCKS.has(name.toLowerCase()) ? [breakLine(index), dropped] : [dropped];
    });
  const blocks = silent.map(([start, end]) => drop(start, end, 'comment, script or style'));
  return [...blocks, ...tags].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Drops comments, scripts and tags where the text is the source of a page, and lines of nothing but
 * markup anywhere. Left alone: markup in a sentence of a text that is no page; it is text.
 */
export const dropMarkup: Rule = (text) => (isMarkedUp(text) ? dropElements(text) : dropLines(text));
