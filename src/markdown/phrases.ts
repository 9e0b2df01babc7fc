import type { Lang } from '../content/schemas/text.ts';

/** The renderer's own words: accessible names and labels of boxes. */
export interface Phrases {
  evidence: (name: string) => string;
  restsOn: (name: string) => string;
  restsOnAbsence: (source: string, terms: string) => string;
  searched: readonly [before: string, after: string];
  listComma: string;
  outside: string;
  reading: string;
}

export const PHRASES: Record<Lang, Phrases> = {
  en: {
    evidence: (name) => `Evidence: ${name}`,
    restsOn: (name) => `Rests on: ${name}`,
    restsOnAbsence: (source, terms) => `Rests on: not found in ${source}: ${terms}`,
    searched: ['Searched for in ', ' and not found: '],
    listComma: ', ',
    outside: 'outside',
    reading: 'Our reading',
  },
  zh: {
    evidence: (name) => `依据：${name}`,
    restsOn: (name) => `推断所据：${name}`,
    restsOnAbsence: (source, terms) => `推断所据：${source}一文未见${terms}`,
    searched: ['检索', '一文，未见：'],
    listComma: '、',
    outside: '外部知识',
    reading: '本站解读',
  },
};
