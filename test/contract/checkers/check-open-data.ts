import { checkAnnotations } from './check-annotations.ts';
import { checkLedger } from './check-ledger.ts';
import { checkSeeds } from './check-seeds.ts';
import { checkSentences } from './check-sentences.ts';
import { checkShape } from './check-shape.ts';
import type { OpenData } from './open-data.ts';

export const CHECKERS = { checkShape, checkSeeds, checkLedger, checkSentences, checkAnnotations };

/** Everything that is wrong with the open data; empty where nothing is. */
export const checkOpenData = (data: OpenData): string[] =>
  Object.values(CHECKERS).flatMap((check) => check(data));
