import type { Mechanism } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { describeMechanism } from '../mechanism/describe-mechanism.ts';
import type { Card } from './card.ts';

/** The preview of a mechanism, from what its page says. */
export function createCard(library: Library, mechanism: Mechanism, lang: Lang): Card {
  const { label, category } = mechanism;
  return {
    name: label.zh,
    english: lang === 'en' ? label.en : '',
    category: library.corpus.categories[category]?.label[lang] ?? category,
    definition: describeMechanism(library, mechanism, lang),
  };
}
