import * as OpenCC from 'opencc-js';
import type { Random } from './random.ts';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });

const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'tw' });

/** Simplified → the traditional script of Taiwan, which Big5 was made for. */
export function toTaiwanScript(text: string): string {
  return toTaiwan(text);
}

/** Simplified → traditional throughout. */
export function toTraditionalScript(text: string): string {
  return toTraditional(text);
}

/** Simplified → a mixture: some characters, always the same ones of a document, stay simplified. */
export function toHybridScript(text: string, random: Random): string {
  const kept = new Map<string, boolean>();
  const converted = Array.from(toTraditional(text));
  const original = Array.from(text);
  if (converted.length !== original.length) return toTraditional(text);
  return original
    .map((character, index) => {
      if (!kept.has(character)) kept.set(character, random.next() < 0.2);
      return kept.get(character) === true ? character : converted[index];
    })
    .join('');
}
