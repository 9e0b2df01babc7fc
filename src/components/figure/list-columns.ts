import type { Lang } from '../../content/schemas/text.ts';

/** The columns that give a figure's number, in order: each reader's own digits before the other's. */
export const listNumberColumns = (lang: Lang): readonly ('figure.value' | 'figure.printed')[] =>
  lang === 'en' ? ['figure.value', 'figure.printed'] : ['figure.printed', 'figure.value'];
