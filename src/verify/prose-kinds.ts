import { DIRECTIVE_NAMES, ESCAPE_MEND, MARKER_NAMES } from '../content/directives.ts';
import { findProseFlaws } from '../content/find-prose-flaws.ts';
import type { BoxName, MarkerName } from '../content/directives.ts';
import type { ProseLine } from '../content/parse-prose.ts';
import { LANGS } from '../content/schemas/text.ts';
import type { Place, Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';
import type { AuthoredText } from './list-authored.ts';
import { type ReportError, reportErrorsOf } from './report-error.ts';

/** Markers that a sentence may end in, by its box; `none` stands for outside a box. */
const MARKERS_OF: Record<BoxName | 'open', readonly MarkerName[]> = {
  open: ['ev'],
  limits: ['none', 'ev'],
  reading: ['from'],
  outside: ['src'],
};

const isRegistered = (name: string): boolean => DIRECTIVE_NAMES.includes(name);
const isMarker = (name: string): boolean => (MARKER_NAMES as readonly string[]).includes(name);

function checkSentence({ text, box, kind, markers }: ProseLine, place: Place, error: ReportError) {
  const allowed = MARKERS_OF[box ?? 'open'];
  const where = box === null ? 'outside a box' : `in :::${box}`;
  const expected = allowed.map((name) => `:${name}[key]`).join(' or ');
  if (text === '') {
    error(
      place,
      'Unexpected markers alone, expected a sentence before them',
      'put them at the end of the sentence that they support',
    );
  }
  for (const { name, keys } of markers) {
    if (!allowed.includes(name)) {
      error(
        place,
        `Unexpected :${name} ${where}, expected ${expected}`,
        'move the sentence into the box of its kind, or change its marker',
      );
    } else if (keys.length === 0) {
      error(place, `Unexpected empty :${name}[], expected a key`, `name the key: ${expected}`);
    }
  }
  if (kind === null && markers.every(({ name }) => allowed.includes(name))) {
    error(
      place,
      `Unexpected sentence of no kind ${where}, expected ${expected} at its end`,
      'end it in :ev[key], or move it to :::limits, :::reading or :::outside with its marker',
    );
  }
}

function checkDirectives({ directives, place }: AuthoredText, error: ReportError): void {
  for (const { name } of directives) {
    if (!isRegistered(name)) {
      error(
        place,
        `Unexpected directive ":${name}", expected one of ${DIRECTIVE_NAMES.map((one) => `:${one}`).join(' ')}`,
        ESCAPE_MEND,
      );
    } else if (isMarker(name)) {
      error(
        place,
        `Unexpected :${name} inside a sentence, expected it at the end of a sentence of prose`,
        `one sentence a line, its markers last, as :${name}[key]; after a box or in a definition there are none`,
      );
    }
  }
}

/**
 * Every sentence of ours is of one of four kinds (claim, absence, reading, outside), by its box and its
 * marker, and holds no directive outside the closed registry.
 */
export function proseKinds({ prose, authored }: VerifyContext, report: Report): void {
  const error = reportErrorsOf('prose-kinds', report);
  for (const { county, lines } of prose) {
    for (const lang of LANGS) {
      const { file, markdown } = county.prose[lang];
      for (const { line, message, mend } of findProseFlaws(markdown))
        error({ file, line }, message, mend);
      for (const line of lines[lang]) {
        if (line.heading !== null) continue;
        checkSentence(line, { file, line: line.line }, error);
      }
    }
  }
  for (const text of authored) checkDirectives(text, error);
}
