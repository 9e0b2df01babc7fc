import { hanShare } from './judge-line.ts';
import { RE_CODE_LINE, RE_ENTITY, RE_SILENT, RE_TAG } from './patterns/markup.ts';

/**
 * When markup is the page's and not the text's. Tags of a page stand at the edge of a line or beside
 * other tags; tags that a text speaks of stand among its words. From three on, and where they are the
 * greater part, the whole text is the source of a page. In any other text only a line that is all
 * markup or all script is the page's; what stands in a sentence is the sentence's.
 */
const MIN_TAGS = 3;
const MIN_ENTITIES = 3;
/** Lines of scripts have under 0.1 of Han, lines of text over 0.5. */
const MAX_HAN_OF_CODE = 0.25;

function isAtEdge(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  const after = text.slice(end, end + 40);
  const lineBegins = before === '' || /\n\s*$/u.test(text.slice(Math.max(0, start - 40), start));
  const lineEnds = /^\s*(?:\n|$)/u.test(after);
  return lineBegins || lineEnds || before.endsWith('>') || after.trimStart().startsWith('<');
}

function isQuoted(text: string, start: number, end: number): boolean {
  const opened = text.lastIndexOf('“', start);
  if (opened < 0 || opened < text.lastIndexOf('\n', start)) return false;
  return text.lastIndexOf('”', start) < opened && text.indexOf('”', end) >= 0;
}

/** Whether a text is the source of a page, tags and all. */
export function isMarkedUp(text: string): boolean {
  const tags = [...text.matchAll(RE_TAG)];
  const ofPage = tags.filter(
    ({ index, 0: tag }) =>
      isAtEdge(text, index, index + tag.length) && !isQuoted(text, index, index + tag.length),
  );
  return ofPage.length >= MIN_TAGS && ofPage.length * 2 >= tags.length;
}

/** Whether character references are left over from a page: some of them, not in quotation marks. */
export function hasLeftoverEntities(text: string): boolean {
  const found = [...text.matchAll(RE_ENTITY)];
  return (
    found.filter(({ index, 0: entity }) => !isQuoted(text, index, index + entity.length)).length >=
    MIN_ENTITIES
  );
}

/** Whether a line is nothing but markup or script. */
export function isMarkupLine(line: string): boolean {
  if (RE_CODE_LINE.test(line) && /[;{}()=]/u.test(line)) return hanShare(line) <= MAX_HAN_OF_CODE;
  if (!line.startsWith('<') || !line.endsWith('>')) return false;
  RE_SILENT.lastIndex = 0;
  RE_TAG.lastIndex = 0;
  const opens = RE_SILENT.exec(line)?.index === 0 || RE_TAG.exec(line)?.index === 0;
  return opens && hanShare(line) <= MAX_HAN_OF_CODE;
}
