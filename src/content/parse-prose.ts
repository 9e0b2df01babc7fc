import { BOX_NAMES, type BoxName, type MarkerName } from './directives.ts';

/** A directive at the end of a line: `:ev[poor recall]`. The last one carries the address: `:ev[poor]{#s3}`. */
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
  /**
   * The address that the sentence was given once, `s1`, `s2` …: written behind its last marker, the same
   * in both languages. Null for a heading, and for a sentence that has none yet, which verify rejects.
   */
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
const RE_MARKERS_AT_END =
  /(?:[ \t]*:(?:ev|none|from|src)\[[^[\]]*\])+(?:\{#(?<statement>[^{}\s]*)\})?[ \t]*$/u;
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

/** A line of the file, by what it is: a blank line, a fence of a box, a heading or a sentence. */
type Row =
  | { kind: 'blank' }
  | { kind: 'fence'; box: BoxName | null }
  | { kind: 'heading'; level: 2 | 3; title: string }
  | { kind: 'sentence'; text: string };

function classifyLine(text: string): Row {
  if (text === '') return { kind: 'blank' };
  const opened = RE_FENCE_OPEN.exec(text)?.groups?.['name'];
  if (opened !== undefined) return { kind: 'fence', box: isBoxName(opened) ? opened : null };
  if (RE_FENCE_CLOSE.test(text)) return { kind: 'fence', box: null };
  const heading = RE_HEADING.exec(text);
  if (heading === null) return { kind: 'sentence', text };
  const title = (heading.groups?.['title'] ?? '').trim();
  return { kind: 'heading', level: heading[1] === '##' ? 2 : 3, title };
}

/** Where in the structure a row stands. */
interface Position {
  box: BoxName | null;
  /** -1 before the first. */
  paragraph: number;
  /** The next sentence goes on with the paragraph. */
  goesOn: boolean;
}

const START: Position = { box: null, paragraph: -1, goesOn: false };

/** The position of a row, from that of the row before it. */
function moveTo(row: Row, { box, paragraph, goesOn }: Position): Position {
  switch (row.kind) {
    case 'blank':
      return { box, paragraph, goesOn: false };
    case 'fence':
      return { box: row.box, paragraph, goesOn: false };
    case 'heading':
      return { box, paragraph: paragraph + 1, goesOn: false };
    case 'sentence':
      return { box, paragraph: goesOn ? paragraph : paragraph + 1, goesOn: true };
  }
}

/** Where a line of prose stands. */
type Place = Pick<ProseLine, 'line' | 'box' | 'paragraph'>;

function toHeading(heading: 2 | 3, text: string, place: Place): ProseLine {
  return { ...place, heading, statement: null, kind: null, text, markers: [], keys: [] };
}

function toSentence(line: string, place: Place): ProseLine {
  const end = RE_MARKERS_AT_END.exec(line);
  const tail = end?.[0] ?? '';
  const markers = parseMarkers(tail);
  return {
    ...place,
    heading: null,
    statement: end?.groups?.['statement'] ?? null,
    kind: toSentenceKind(place.box, markers),
    text: line.slice(0, line.length - tail.length).trim(),
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
  let position = START;
  return markdown.split(RE_LINE_BREAK).flatMap((raw, index) => {
    const row = classifyLine(raw.trim());
    position = moveTo(row, position);
    const place = { line: index + 1, box: position.box, paragraph: position.paragraph };
    if (row.kind === 'heading') return [toHeading(row.level, row.title, place)];
    return row.kind === 'sentence' ? [toSentence(row.text, place)] : [];
  });
}
