import type { Bilingual } from '../../content/schemas/text.ts';

/** The columns of `data/figures.csv`, in their order, and what each holds. */
export const DATA_COLUMNS: readonly { name: string; holds: Bilingual }[] = [
  {
    name: 'id',
    holds: {
      en: 'The figure’s id. Its address is /figures/#id; it never changes.',
      zh: '数字的标识，地址为 /figures/#标识，永不改变。',
    },
  },
  { name: 'source', holds: { en: 'Id of the source that prints it.', zh: '所出文献的标识。' } },
  {
    name: 'subject_zh',
    holds: {
      en: 'What is counted, in Chinese. Ours, close to the source’s words.',
      zh: '所指，中文。本志拟定，贴近原文。',
    },
  },
  { name: 'subject_en', holds: { en: 'The same in English.', zh: '所指，英文。' } },
  {
    name: 'value',
    holds: {
      en: 'The number, 万 and 亿 written out; per cent as printed. For a range the lower end; empty for an indefinite numeral such as 几十.',
      zh: '数值，“万”“亿”已展开，百分数照原样。区间取低端；“几十”之类不定数为空。',
    },
  },
  { name: 'unit_zh', holds: { en: 'The measure word as printed.', zh: '原文量词。' } },
  {
    name: 'unit_en',
    holds: {
      en: 'The unit in English; empty for a word that only counts.',
      zh: '英文单位；只作计数的量词为空。',
    },
  },
  {
    name: 'value_normalized',
    holds: { en: 'The value in the normalized unit.', zh: '换算后单位下的数值。' },
  },
  {
    name: 'unit_normalized',
    holds: {
      en: 'yuan, person, household, percent, mu and so on. Areas stay in mu: 15 mu are one hectare.',
      zh: '元（yuan）、人（person）、户（household）、百分之一（percent）、亩（mu）等。面积仍以亩计，十五亩为一公顷。',
    },
  },
  {
    name: 'qualifier',
    holds: {
      en: 'What the source adds to the number: about (约), more-than (多, 余, 超过), at-least (以上), less-than (不足, 不到), at-most, nearly (近). Empty where it adds nothing.',
      zh: '原文对数字的限定：about（约）、more-than（多、余、超过）、at-least（以上）、less-than（不足、不到）、at-most（至多）、nearly（近）。没有则空。',
    },
  },
  {
    name: 'as_of',
    holds: {
      en: 'The date for which it holds, as far as it is known: year, month or day. Empty where the source gives none.',
      zh: '数字所截的日期，知道到年、月或日。原文没有则空。',
    },
  },
  {
    name: 'as_of_basis',
    holds: {
      en: 'How the date is known: stated; inferred from the text; bounded by publication (the figure cannot be later); undated.',
      zh: '日期来历：stated 原文写明；inferred 由上下文推定；bounded 以刊发日为限，不会更晚；undated 无日期。',
    },
  },
  {
    name: 'kind',
    holds: {
      en: 'count, share, weight, money, frequency, duration, area, age or rank.',
      zh: '数目、比例、权重、金额、频次、时长、面积、年龄或名次。',
    },
  },
  {
    name: 'scope',
    holds: {
      en: 'What it covers where that is less than the unit: one village, the key townships.',
      zh: '小于全县（市）时所涵盖的范围：一村、重点乡镇等。',
    },
  },
  { name: 'sentence', holds: { en: 'Id of the sentence that states it.', zh: '所在句的标识。' } },
  { name: 'quote', holds: { en: 'The quotation, character for character.', zh: '引文，逐字。' } },
];
