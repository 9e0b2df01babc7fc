import { CHARACTER_RULES } from './order.ts';
import { BARE_CONTEXT } from './rule.ts';
import { runRules } from './run-rules.ts';
import { textOf, traceText } from './traced-text.ts';

/**
 * Mends the characters of a title or a name as those of the text are mended. `words` is text whose
 * words show where a space is stray.
 */
export function mendCharacters(value: string, words: string): string {
  const { atoms } = runRules(traceText(`${value}\n${words}`), CHARACTER_RULES, BARE_CONTEXT);
  return (textOf(atoms).split('\n')[0] ?? '').trim();
}
