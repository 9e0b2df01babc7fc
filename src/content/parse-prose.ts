import { BOX_NAMES, type BoxName, type MarkerName } from './directives.ts';

/** A directive at the end of a line: `:ev[poor recall]`. */
export interface Marker {
  name: MarkerName;
  /** Keys in the order in which they stand; separated by spaces or commas. */
  keys: string[];
}

/**
 * The kind of a sentence, decided by its box and markers; null where it is of no kind:
 * - claim: outside a box or in `limits`, ends in `:ev`
 * - absence: in `limits`, ends in `:none` (and may carry `:ev` too)
 * - reading: in `reading`, ends in `:from`
 * - outside: in `outside`, ends in `:src`
 */
export type SentenceKind = 'claim' | 'absence' | 'reading' | 'outside';

/** One line of authored prose: a sentence, or a heading. Blank lines and box fences are not lines of prose. */
export interface ProseLine {
  /** Line in the file, from 1. */
  line: number;
  /** 2 for `##`, 3 for `###`; null for a sentence. */
  heading: 2 | 3 | null;
  box: BoxName | null;
  /** Index of the paragraph, from 0: blank lines, headings and box fences begin a new one. */
  paragraph: number;
  /** `s1`, `s2` …: counts sentences through the file, the same in both languages; null for a heading. */
  statement: string | null;
  kind: SentenceKind | null;
  /** Inline Markdown without the markers at its end. */
  text: string;
  markers: Marker[];
  /** The keys of all markers, in order. */
  keys: string[];
}

const RE_LINE_BREAK = /\r?\n/u;
const RE_HEADING = /^(##|###)[ \t]+(?<title>.+)$/u;
const RE_FENCE_OPEN = /^:::(?<name>[a-z]+)[ \t]*$/u;
const RE_FENCE_CLOSE = /^:::[ \t]*$/u;
const RE_MARKERS_AT_END = /(?:[ \t]*:(?:ev|none|from|src)\[[^[\]]*\])+[ \t]*$/u;
const RE_MARKER = /:(?<name>ev|none|from|src)\[(?<keys>[^[\]]*)\]/gu;
const RE_KEY_SEPARATOR = /[\s,]+/u;

const isBoxName = (name: string): name is BoxName => (BOX_NAMES as readonly string[]).includes(name);

function parseMarkers(tail: string): Marker[] {
  return [...tail.matchAll(RE_MARKER)].map(({ groups }) => ({
    name: groups?.['name'] as MarkerName,
    keys: (groups?.['keys'] ?? '').split(RE_KEY_SEPARATOR).filter((key) => key !== ''),
  }));
}

function toSentenceKind(box: BoxName | null, markers: Marker[]): SentenceKind | null {
  const has = (name: MarkerName): boolean =>
    markers.some((marker) => marker.name === name && marker.keys.length > 0);
  if (box === 'limits' && has('none')) return 'absence';
  if (box === null || box === 'limits') return has('ev') ? 'claim' : null;
  if (box === 'reading') return has('from') ? 'reading' : null;
  return has('src') ? 'outside' : null;
}

function splitMarkers(line: string): { text: string; markers: Marker[] } {
  const tail = RE_MARKERS_AT_END.exec(line)?.[0] ?? '';
  return { text: line.slice(0, line.length - tail.length).trim(), markers: parseMarkers(tail) };
}

/** Where a line stands. */
type Place = Pick<ProseLine, 'line' | 'box' | 'paragraph'>;

function toHeading(place: Place, { 1: signs, groups }: RegExpExecArray): ProseLine {
  const heading = signs === '##' ? 2 : 3;
  const text = (groups?.['title'] ?? '').trim();
  return { ...place, heading, statement: null, kind: null, text, markers: [], keys: [] };
}

function toSentence(place: Place, line: string, count: number): ProseLine {
  const { text, markers } = splitMarkers(line);
  return {
    ...place,
    heading: null,
    statement: `s${String(count)}`,
    kind: toSentenceKind(place.box, markers),
    text,
    markers,
    keys: markers.flatMap(({ keys }) => keys),
  };
}

/**
 * Parses the authored prose of a unit: one sentence a line. Takes Markdown, gives its lines in order.
 * Total: flawed structure (an unknown box, a fence that is never closed) is read as well as it can be
 * and reported by `findProseFlaws`. Verify, evidence and the renderer all read prose through here.
 */
export function parseProse(markdown: string): ProseLine[] {
  const lines: ProseLine[] = [];
  let box: BoxName | null = null;
  let paragraph = 0;
  let statements = 0;
  let fresh = true;
  const breakParagraph = (): void => {
    if (!fresh) paragraph += 1;
    fresh = true;
  };
  for (const [index, raw] of markdown.split(RE_LINE_BREAK).entries()) {
    const line = raw.trim();
    const opened = RE_FENCE_OPEN.exec(line)?.groups?.['name'];
    if (line === '' || opened !== undefined || RE_FENCE_CLOSE.test(line)) {
      breakParagraph();
      if (line !== '') box = opened !== undefined && isBoxName(opened) ? opened : null;
      continue;
    }
    const heading = RE_HEADING.exec(line);
    if (heading !== null) breakParagraph();
    const place = { line: index + 1, box, paragraph };
    fresh = false;
    if (heading === null) {
      statements += 1;
      lines.push(toSentence(place, line, statements));
    } else {
      lines.push(toHeading(place, heading));
      breakParagraph();
    }
  }
  return lines;
}
