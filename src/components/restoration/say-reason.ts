import type { Source } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';

/** A reason as the page shows it; a ledger speaks English, so its words may stand on a Chinese page. */
export interface SaidReason {
  text: string;
  lang: Lang;
}

/** What rules write into ledgers, whole, and the same in Chinese. */
const IN_CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^GBK read one byte off: (.+) is (.+)$/u, 'GBK错读一字节：$1当作$2'],
  [
    /^one byte of (.+) was lost; the balance of quotation leaves only (.+) \((.+)\)$/u,
    '$1失去一个字节；引号须成对，只能是$2（$3）',
  ],
  [
    /^opening bracket of a gloss, swallowed with the byte before it$/u,
    '拼音的前括号，连同前一字节被吞',
  ],
  [/^GBK that lost a byte, read anew from there on$/u, 'GBK失一字节，自此重读'],
  [/^UTF-8 read as GBK$/u, 'UTF-8误作GBK读'],
  [/^lost: cannot be computed$/u, '已佚，无法推算'],
];
/** A second rule says its part after a semicolon; the first rule's part is what a reader asks for. */
const RE_SECOND_RULE = /; (?:hybrid script|traditional script|inserted pinyin)$/u;

function toChinese(reason: string): SaidReason {
  const pattern = IN_CHINESE.find(([re]) => re.test(reason));
  if (pattern === undefined) return { text: reason, lang: 'en' };
  return { text: reason.replace(...pattern), lang: 'zh' };
}

/** A ledger's reason in the page's language: an emendation's from the source, a rule's from the list above. */
export function sayReason(
  { emendations = [] }: Pick<Source, 'emendations'>,
  reason: string,
  lang: Lang,
): SaidReason {
  const own = reason.replace(RE_SECOND_RULE, '');
  if (lang === 'en') return { text: own, lang };
  const emendation = emendations.find((one) => one.reason.en === reason);
  return emendation === undefined ? toChinese(own) : { text: emendation.reason.zh, lang };
}
