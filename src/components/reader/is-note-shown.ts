import type { Lang } from '../../content/schemas/text.ts';
import type { TranslatorsNote } from '../../content/schemas/translation.ts';

/**
 * Whether a page shows a translator's note. A note that says no more than the notes of the sentence's slips
 * explains the English: a Chinese page already says it, of the words as printed.
 */
export const isNoteShown = ({ slip }: TranslatorsNote, lang: Lang): boolean =>
  lang === 'en' || slip !== true;
