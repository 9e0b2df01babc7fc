import type { Corpus, Mechanism } from '../content/corpus.ts';
import type { Part } from '../content/schemas/mechanism.ts';
import { parseChineseInteger } from './parse-chinese-integer.ts';
import { parsePolicyNumeral, type Promised } from './parse-policy-numeral.ts';

/** One promise of a slogan and what the source keeps of it. */
export interface PromisedGroup extends Promised {
  /** Parts that the name promises in all: `count` × `times`; null for N. */
  promised: number | null;
  /** Parts that are listed. */
  found: number;
  /** Whether the source says what the number counts without listing it: 七条治理战线 of 1+7+3. */
  named: boolean;
}

/** What a source explains of a numeral slogan. */
export interface PartsState {
  groups: PromisedGroup[];
  /** Parts promised by all numbers together, N left out; null where the name has no number that can be read. */
  promised: number | null;
  /** Parts listed, those of N too. */
  found: number;
  state: 'explained' | 'partly' | 'not-explained';
}

const RE_LEADING_NUMBER = /^(?<number>[一二两三四五六七八九十]+|\d+)(?=[个名项条种类级支位])/u;

/** For how many parts the words of a part stand: 5个工作指导分团 for five, words without a number for one. */
function readWeight(part: Part): number {
  const number = 'zh' in part ? RE_LEADING_NUMBER.exec(part.zh)?.groups?.['number'] : undefined;
  if (number === undefined) return 1;
  return Number(parseChineseInteger(number)?.value ?? number);
}

const listOf = ({ of }: Part): string[] => (of === undefined ? [] : [of].flat());

/** Words that give the whole number back (七条治理战线 for the 7) say what it counts and list nothing. */
function keep(promise: Promised, parts: readonly Part[]): PromisedGroup {
  const { count, times } = promise;
  const weights = parts.map(readWeight);
  const listed = weights.filter((weight) => weight === 1 || weight !== count);
  return {
    ...promise,
    promised: count === null ? null : count * times,
    found: listed.reduce((sum, weight) => sum + weight, 0),
    named: listed.length < weights.length,
  };
}

const isKept = ({ promised, found }: PromisedGroup): boolean => found >= (promised ?? 1);
const isTouched = ({ found, named }: PromisedGroup): boolean => found > 0 || named;

/** Whether the name of a mechanism promises parts: as its number says, unless the author says otherwise and why. */
export function isSlogan({ label, slogan }: Pick<Mechanism, 'label' | 'slogan'>): boolean {
  return slogan?.is ?? (parsePolicyNumeral(label.zh)?.groups.length ?? 0) > 0;
}

/** The promises of a mechanism's name, each with what a part writes in `of`. */
export const listPromises = ({ label }: Pick<Mechanism, 'label'>): Promised[] =>
  parsePolicyNumeral(label.zh)?.groups ?? [];

/**
 * What the source explains of a numeral slogan: n of n, a part of them, or nothing. Parts count towards
 * the promise that their `of` names, or towards the only one. Undefined for a mechanism that is no slogan.
 */
export function computePartsState(
  mechanism: Pick<Mechanism, 'label' | 'slogan' | 'parts'>,
): PartsState | undefined {
  if (!isSlogan(mechanism)) return undefined;
  const { parts } = mechanism;
  const promises = listPromises(mechanism);
  const groups = promises.map((promise) =>
    keep(
      promise,
      promises.length === 1 ? parts : parts.filter((part) => listOf(part).includes(promise.of)),
    ),
  );
  if (groups.length === 0) {
    // The author calls it a slogan, and its name has no number that can be read.
    const state = parts.length > 0 ? 'explained' : 'not-explained';
    return { groups, promised: null, found: parts.length, state };
  }
  return {
    groups,
    promised: groups.reduce((sum, { promised }) => sum + (promised ?? 0), 0),
    found: groups.reduce((sum, { found }) => sum + found, 0),
    state: groups.every(isKept) ? 'explained' : groups.some(isTouched) ? 'partly' : 'not-explained',
  };
}

/** Every numeral slogan of the corpus with its state, in the order of the ids. */
export function listSlogans({
  mechanisms,
}: Pick<Corpus, 'mechanisms'>): { mechanism: Mechanism; state: PartsState }[] {
  return [...mechanisms.values()].flatMap((mechanism) => {
    const state = computePartsState(mechanism);
    return state === undefined ? [] : [{ mechanism, state }];
  });
}
