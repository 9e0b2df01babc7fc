import type { Corpus } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';

/** Short name of a source in running text: that of the unit it is about, `Anxi`; else its id. */
export function nameSource({ sources, counties }: Corpus, id: string, lang: Lang): string {
  const unit = sources.get(id)?.counties[0];
  return (unit === undefined ? undefined : counties.get(unit)?.short[lang]) ?? id;
}
