import { MIN_SIMPLIFIED_SHARE, MIN_TRADITIONAL_SHARE } from './patterns/laundering.ts';
import { isOnlySimplified, toSimplified } from './simplify.ts';

/** The script of a text; a hybrid mixes traditional and simplified characters. */
export type Script = 'simplified' | 'traditional' | 'hybrid';

const RE_HAN = /\p{Script=Han}/gu;

function share(characters: readonly string[], test: (character: string) => boolean): number {
  return characters.length === 0 ? 0 : characters.filter(test).length / characters.length;
}

/** Recognises the script of a text by the shares of characters that only one script has. */
export function judgeScript(text: string): Script {
  const han = text.match(RE_HAN) ?? [];
  const simplified = Array.from(toSimplified(han.join('')));
  const traditional = han.filter((character, index) => character !== simplified[index]).length;
  if (han.length === 0 || traditional / han.length < MIN_TRADITIONAL_SHARE) return 'simplified';
  return share(han, isOnlySimplified) < MIN_SIMPLIFIED_SHARE ? 'traditional' : 'hybrid';
}
