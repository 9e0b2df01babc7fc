import type { Source } from './corpus.ts';

/** What a source has to translate, Chinese by id, in order: title, subtitle and page title where it has them, and its sentences. */
export function listUnits({ title, subtitle, pageTitle, sentences }: Source): Map<string, string> {
  const titles = Object.entries({ title, subtitle, pageTitle }).flatMap(([id, text]) =>
    text === null ? [] : [[id, text] as const],
  );
  return new Map([...titles, ...sentences.map(({ id, text }) => [id, text] as const)]);
}
