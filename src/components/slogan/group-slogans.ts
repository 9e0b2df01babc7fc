import type { PartsState } from '../../audit/parts-state.ts';
import type { Mechanism } from '../../content/corpus.ts';
import { compareNames } from '../mechanism/pinyin-key.ts';

/** What a source explains of a slogan, the fullest first. */
const SLOGAN_STATES = [
  'explained',
  'partly',
  'not-explained',
] as const satisfies readonly PartsState['state'][];

export interface Slogan {
  mechanism: Mechanism;
  state: PartsState;
}

export interface SloganGroup {
  state: PartsState['state'];
  slogans: Slogan[];
}

/** Slogans by what their source explains of them, in the order of pinyin; a state that none has is kept. */
export function groupSlogans(slogans: readonly Slogan[]): SloganGroup[] {
  return SLOGAN_STATES.map((state) => ({
    state,
    slogans: slogans
      .filter((slogan) => slogan.state.state === state)
      .toSorted((a, b) => compareNames(a.mechanism.label.zh, b.mechanism.label.zh)),
  }));
}
