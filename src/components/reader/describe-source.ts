import type { Source } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';

/** What a source is, in a line for search engines: its name, its kind and who speaks in it. */
export function describeSource({ genre, speaker }: Source, name: string, lang: Lang): string {
  const say = createSay(lang);
  return `${name}${say('list.comma')}${say(`genre.${genre}`)}${say('list.stop')}${speaker[lang]}`;
}
