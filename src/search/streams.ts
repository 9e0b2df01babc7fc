import type { IndexedRecord } from './indexed-record.ts';
import { SIGNS } from './signs.ts';
import type { Token, Tokenize } from './token.ts';

/** The paragraphs of a source in one language, as one run of text: a pasted passage may run over several. */
export interface Stream {
  records: IndexedRecord[];
  skeleton: string;
}

const isSign = (token: string): boolean => SIGNS.includes(token);

/** The tokens without signs and gaps: whoever pastes text without its marks loses `%` and decimal points too. */
const toSkeleton = (tokens: readonly string[]): string =>
  tokens.filter((token) => token !== '' && !isSign(token)).join('');

/** The sources' paragraphs, by page and language. */
export function toStreams(records: readonly IndexedRecord[]): Stream[] {
  const passages = records.filter(({ page }) => page.kind === 'passage');
  const groups = Map.groupBy(passages, ({ page, record }) => `${page.path} ${record.lang}`);
  return [...groups.values()].map((group) => ({
    records: group,
    skeleton: toSkeleton(group.flatMap(({ folded }) => folded.split(' '))),
  }));
}

/** A place of a stream: UTF-16 offsets into the paragraphs in which it begins and ends. */
export interface StreamPlace {
  from: IndexedRecord;
  start: number;
  to: IndexedRecord;
  end: number;
}

type Placed = Pick<Token, 'start' | 'end'> & { record: IndexedRecord };

/** The stream's tokens by where they begin and where they end in its skeleton. */
function placeTokens(
  { records }: Stream,
  tokenize: Tokenize,
): Record<'starts' | 'ends', Map<number, Placed>> {
  const starts = new Map<number, Placed>();
  const ends = new Map<number, Placed>();
  let at = 0;
  for (const record of records) {
    for (const { token, start, end } of tokenize(record.record.text)) {
      if (isSign(token)) continue;
      starts.set(at, { record, start, end });
      at += token.length;
      ends.set(at, { record, start, end });
    }
  }
  return { starts, ends };
}

/**
 * Every place of a stream where the pasted tokens stand in a row, over the ends of paragraphs too and whatever marks
 * stand between them. A place begins and ends with a token: 3户 is not in 173户.
 */
export function findInStream(
  stream: Stream,
  tokens: readonly string[],
  tokenize: Tokenize,
): StreamPlace[] {
  const wanted = toSkeleton(tokens);
  if (wanted === '' || !stream.skeleton.includes(wanted)) return [];
  const { starts, ends } = placeTokens(stream, tokenize);
  const places: StreamPlace[] = [];
  for (let at = stream.skeleton.indexOf(wanted); at !== -1;) {
    const first = starts.get(at);
    const last = ends.get(at + wanted.length);
    const isPlace = first !== undefined && last !== undefined;
    if (isPlace) {
      places.push({ from: first.record, start: first.start, to: last.record, end: last.end });
    }
    at = stream.skeleton.indexOf(wanted, at + (isPlace ? wanted.length : 1));
  }
  return places;
}
