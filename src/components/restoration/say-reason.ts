import type { Source } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';

/** A reason as the page shows it; a ledger speaks English, so its words may stand on a Chinese page. */
export interface SaidReason {
  text: string;
  lang: Lang;
}

/** What rules write into ledgers, whole, and the same in Chinese. */
const IN_CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^GBK read one byte off: (\S+ \S+) is (\S+)$/u, 'GBK错读一字节：$1当作$2'],
  [
    /^GBK read one byte off: (\S+ \S+) is (\S+); (\S+) was lost and belongs to the character that (\S+) glosses: (\S+ \S+), (\S+)$/u,
    'GBK错读一字节：$1当作$2；失去的$3另属拼音$4所注之字：$5，$6',
  ],
  [/^lacuna: one byte of (.+) is lost and nothing decides it$/u, '缺文：$1失去一个字节，无从断定'],
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
