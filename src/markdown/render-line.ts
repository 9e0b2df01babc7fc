import type { Element, ElementContent } from 'hast';
import type { ProseLine, SentenceKind } from '../content/parse-prose.ts';
import { bindRings } from './bind-rings.ts';
import type { RenderContext } from './context.ts';
import { MARKER_DIRECTIVES } from './directives/registry.ts';
import { element, text } from './element.ts';
import { markHan } from './mark-han.ts';
import { PHRASES } from './phrases.ts';
import { toPhrasing } from './to-phrasing.ts';

/** Rings are bound to the last word; notes stand behind the sentence. */
const RING_MARKERS: readonly string[] = ['ev', 'from'];

/** Renders the words of a line and the marks at its end. */
export function renderWords(line: ProseLine, context: RenderContext): ElementContent[] {
  const words = toPhrasing(line.text, context);
  const marked = context.lang === 'en' ? markHan(words) : words;
  const toMarks = (isRing: boolean): ElementContent[] =>
    line.markers
      .filter(({ name }) => RING_MARKERS.includes(name) === isRing)
      .flatMap(({ name, keys }) => MARKER_DIRECTIVES[name](keys, context));
  const sentence = bindRings(marked, toMarks(true), context.lang);
  const notes = toMarks(false).flatMap((note) => [text(' '), note]);
  if (line.kind !== 'outside') return [...sentence, ...notes];
  const tag = element('i', { className: ['tag'] }, [text(PHRASES[context.lang].outside)]);
  return [element('span', { className: ['out'] }, sentence), text(' '), tag, ...notes];
}

const WANTED: Record<string, string> = {
  none: '":ev[keys]" at its end',
  limits: '":none[keys]" or ":ev[keys]" at its end',
  reading: '":from[keys]" at its end',
  outside: '":src[key]" at its end',
};

function readKind(line: ProseLine, { report }: RenderContext): SentenceKind | 'none' {
  if (line.kind === null) {
    report(
      `Unexpected sentence of no kind, expected ${WANTED[line.box ?? 'none'] ?? ''}`,
      'name its evidence, or move it into the box of its kind',
    );
  }
  return line.kind ?? 'none';
}

/** Renders a statement: the element that carries its id and its kind. */
export function renderStatement(line: ProseLine, context: RenderContext): Element {
  const kind = readKind(line, context);
  const properties = { className: ['stmt'], id: line.statement ?? undefined, dataKind: kind };
  return element('span', properties, renderWords(line, context));
}
