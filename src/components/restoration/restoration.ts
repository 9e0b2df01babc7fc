import type { Source } from '../../content/corpus.ts';
import { explainMisreading, type Misreading } from './misreading.ts';
import { cutPieces } from './pieces.ts';
import { buildRows, type Row } from './rows.ts';
import { listFocal, type Run } from './runs.ts';

/** A run that one lost byte explains, with the bytes that show it. */
export interface WorkedExample {
  run: Run;
  misreading: Misreading;
}

/** A source's way from its seed, ready to be drawn. */
export interface Restoration {
  rows: Row[];
  example: WorkedExample | null;
  /** Language of the seed's side: a converted script is set in forms of its own. */
  rawLang: 'zh-Hans' | 'zh-Hant';
}

function findExample(rows: readonly Row[]): WorkedExample | null {
  for (const run of rows.flatMap(({ pieces }) => listFocal(pieces))) {
    const misreading =
      run.family === 'realign' ? explainMisreading(run.before, run.after) : undefined;
    if (misreading !== undefined) return { run, misreading };
  }
  return null;
}

/** Replays a source's ledger on its seed. Throws where it does not lead to the source's paragraphs. */
export function readRestoration(seed: Uint8Array, source: Source): Restoration {
  const rows = buildRows(cutPieces(seed, source), source.paragraphs);
  const isConverted = source.ledger.some(({ rules }) => rules.includes('convert-script'));
  return { rows, example: findExample(rows), rawLang: isConverted ? 'zh-Hant' : 'zh-Hans' };
}
