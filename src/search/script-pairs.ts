import type { ScriptMap } from './fold.ts';

/** Writes a script map as one string of pairs, `後后裡里`, in code-point order of the keys. */
export function writeScriptPairs(script: ScriptMap): string {
  const order = (a: string, b: string): number => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
  return [...script]
    .sort(([a], [b]) => order(a, b))
    .flat()
    .join('');
}

/** Reads what `writeScriptPairs` wrote. */
export function parseScriptPairs(pairs: string): ScriptMap {
  const characters = [...pairs];
  const script = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    script.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  return script;
}
