import type { IndexedRecord } from '../indexed-record.ts';
import { findExact } from '../match-records.ts';
import type { Query } from '../query.ts';
import type { Ready } from './engine.ts';

/** Of a large corpus so many files of texts are read at a time, until so many paragraphs answer. */
const BLOCKS_A_TIME = 3;
const ENOUGH_EXACT = 8;
/** However few answer, no more are read before the reader asks for them. */
export const MOST_BLOCKS = 3;

/** Loads the English too once the answer stands and nothing else is to be done: no later query shall wait for it. */
export function loadWhenIdle({ load }: Ready, blocks: readonly number[]): void {
  const idle: unknown = Reflect.get(globalThis, 'requestIdleCallback');
  if (typeof idle !== 'function') return;
  requestIdleCallback(() => {
    // Whoever needs it asks again and is told.
    load(blocks).catch(() => undefined);
  });
}

/** Reads texts until enough of them answer; all of them where that was asked for or they are few. */
export async function readTexts(
  { index, load }: Ready,
  blocks: readonly number[],
  query: Query,
  isThorough: boolean,
  isChineseAlone: boolean,
): Promise<{ loaded: IndexedRecord[]; unread: number }> {
  const isAll = isThorough || index.shards === 0;
  const loaded: IndexedRecord[] = [];
  let read = 0;
  while (read < blocks.length) {
    const next = blocks.slice(read, isAll ? blocks.length : read + BLOCKS_A_TIME);
    loaded.push(...(await load(next, isChineseAlone)));
    read += next.length;
    const isEnough = findExact(loaded, query.tokens).length >= ENOUGH_EXACT;
    if (!isAll && (isEnough || read >= MOST_BLOCKS)) break;
  }
  return { loaded, unread: blocks.length - read };
}
