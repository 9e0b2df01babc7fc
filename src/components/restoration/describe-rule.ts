import { type Say, WORDS, type WordKey } from '../../i18n/words.ts';

const isWordKey = (key: string): key is WordKey => Object.hasOwn(WORDS, key);

/** What a rule does, in the page's language. Throws where a rule has no words: readers must not meet a bare id. */
export function describeRule(say: Say, rule: string): string {
  const key = `rule.${rule}`;
  if (!isWordKey(key))
    throw new Error(
      `Unexpected rule "${rule}" without words, expected "${key}" in src/i18n/words/rules.ts`,
    );
  return say(key);
}
