import type { Lang } from '../content/schemas/text.ts';

/** Counted nouns: English needs two forms, Chinese a measure word. */
export const COUNTS = {
  mechanisms: { one: '{n} mechanism', other: '{n} mechanisms', zh: '{n}项机制' },
  figures: { one: '{n} figure', other: '{n} figures', zh: '{n}个数字' },
  sentences: { one: '{n} sentence', other: '{n} sentences', zh: '{n}句' },
  paragraphs: { one: '{n} paragraph', other: '{n} paragraphs', zh: '{n}段' },
  sources: { one: '{n} source', other: '{n} sources', zh: '{n}篇文献' },
  units: { one: '{n} unit', other: '{n} units', zh: '{n}个单位' },
  places: { one: '{n} place', other: '{n} places', zh: '{n}处' },
  slogans: { one: '{n} slogan', other: '{n} slogans', zh: '{n}个口号' },
  attestations: { one: '{n} attestation', other: '{n} attestations', zh: '{n}条例证' },
} as const;
export type CountKey = keyof typeof COUNTS;

/** Says how many: `3 mechanisms`, `3项机制`. */
export function sayCount(lang: Lang, key: CountKey, n: number): string {
  const { one, other, zh } = COUNTS[key];
  const template = lang === 'zh' ? zh : n === 1 ? one : other;
  return template.replace('{n}', String(n));
}
