import type { Place, Problem } from '../report/problem.ts';
import type { NearestPassage } from './nearest-passage.ts';
import type { ResolutionFailure } from './resolution.ts';

const showCodePoints = (text: string): string =>
  Array.from(text, (char) => {
    const hex = char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return `U+${hex}`;
  }).join(' ');

/** Characters that look alike are told apart by their code points, where the difference is short. */
function showSide(text: string): string {
  if (text === '') return 'nothing';
  return Array.from(text).length <= 2 ? `"${text}" (${showCodePoints(text)})` : `"${text}"`;
}

function describeNearest({ passage, differences }: NearestPassage): string {
  const list = differences.map(
    ({ quotation, source }) =>
      `the quotation has ${showSide(quotation)} where the source has ${showSide(source)}`,
  );
  return `nearest passage: "${passage}"; ${list.join('; ')}. Copy the passage, or quote another one`;
}

function describe(failure: ResolutionFailure): [expected: string, mend: string] {
  switch (failure.reason) {
    case 'not-found':
      return [
        'characters that stand in the source',
        failure.nearest === null
          ? 'nothing like it stands in the source; copy the words from the source, or name the right source'
          : describeNearest(failure.nearest),
      ];
    case 'context-not-found':
      return [
        'its prefix and suffix right before and after it',
        `copy prefix or suffix from the source; it stands there as: ${failure.contexts.join(' | ')}`,
      ];
    case 'ambiguous':
      return [
        `one occurrence, found ${failure.contexts.length}`,
        `quote more, or add "prefix" or "suffix" (the characters right before or after): ${failure.contexts.join(' | ')}`,
      ];
    case 'across-paragraphs':
      return [
        `a quotation inside one paragraph, found it across ${failure.paragraphs.join(', ')}`,
        'quote from one paragraph, and use a second key for the other',
      ];
    case 'in-dropped-text':
      return [
        `words that the source keeps, found them in its seed as ${failure.kind} (${failure.why})`,
        'quote the text of the article; what was dropped or read as metadata is no evidence',
      ];
    case 'outside-ledger':
      return [
        'a passage that the ledger accounts for',
        'run "npm run normalize"; ledger and text of this source disagree',
      ];
  }
}

/** Puts the reason why a quotation does not resolve into words: what was expected, and the mend. */
export function describeFailure(
  quotation: { source: string; quote: string },
  failure: ResolutionFailure,
  place: Place,
): Problem {
  const [expected, mend] = describe(failure);
  const message = `Unexpected quotation "${quotation.quote}" of "${quotation.source}", expected ${expected}`;
  return { check: 'quotation-found', severity: 'error', place, message, mend };
}
