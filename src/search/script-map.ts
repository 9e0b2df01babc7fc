import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import JPShinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';
import type { ScriptMap } from './fold.ts';

/**
 * Variants that no dictionary of OpenCC holds for single characters. 著 and 着, 覆 and 复 are one here (批覆 is 批复):
 * search asks for either, nothing is rewritten.
 */
const OWN_VARIANTS = [
  ['著', '着'],
  ['巣', '巢'],
  ['関', '关'],
  ['説', '说'],
  ['衞', '卫'],
  ['瞭', '了'],
  ['覆', '复'],
] as const;

/** The rows of GB 2312 that hold characters, as GBK lead and trail bytes. */
const GB2312_LEAD = [0xb0, 0xf7] as const;
const GB2312_TRAIL = [0xa1, 0xfe] as const;

const parsePairs = (dict: string): [string, string][] =>
  dict.split('|').flatMap((pair) => {
    const [from, to] = pair.split(' ');
    return from === undefined || to === undefined ? [] : [[from, to] as [string, string]];
  });

/** Every character of GB 2312: what counts as simplified already. */
function listGb2312(): Set<string> {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let lead = GB2312_LEAD[0]; lead <= GB2312_LEAD[1]; lead += 1) {
    for (let trail = GB2312_TRAIL[0]; trail <= GB2312_TRAIL[1]; trail += 1) {
      characters.add(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return characters;
}

/**
 * The script map: one character each, context-free, so that index and query always agree.
 * Traditional characters come from OpenCC; regional and Japanese forms only where GB 2312 does not hold them,
 * because 予 is a character of its own there and not a form of 豫. Idempotent: no value is also a key.
 */
export function buildScriptMap(): ScriptMap {
  const traditional = new Map(parsePairs(TSCharacters));
  const simplified = listGb2312();
  const simplify = (character: string): string => traditional.get(character) ?? character;
  const regional = [TWVariantsRev, HKVariantsRev, JPShinjitai]
    .flatMap(parsePairs)
    .filter(([from]) => !simplified.has(from) && !traditional.has(from))
    .map(([from, to]) => [from, simplify(to)] as const)
    .filter(([from, to]) => from !== to);
  const steps = new Map<string, string>([...regional, ...traditional, ...OWN_VARIANTS]);
  const follow = (character: string, seen: readonly string[] = []): string => {
    const next = steps.get(character);
    return next === undefined || seen.includes(next)
      ? character
      : follow(next, [...seen, character]);
  };
  const followed = [...steps.keys()].map((from) => [from, follow(from)] as const);
  return new Map(followed.filter(([from, to]) => from !== to));
}

/**
 * The part of a script map that a browser needs: forms of characters that the index holds. Enough, because a
 * query's other characters match nothing either way. Takes every token of the index, folded.
 */
export function restrictScriptMap(script: ScriptMap, vocabulary: ReadonlySet<string>): ScriptMap {
  return new Map([...script].filter(([, to]) => vocabulary.has(to)));
}
