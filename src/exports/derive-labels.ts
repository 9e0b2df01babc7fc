import { Converter } from 'opencc-js';
import { toPinyin } from '../markdown/toned-name.ts';

const toHant = Converter({ from: 'cn', to: 'tw' });

/** Traditional characters of a simplified text in their modern forms (考核, 群眾), derived by OpenCC, words before characters: 干部 is 幹部. */
export const toTraditional = (text: string): string => toHant(text);

/** A name in the four languages of the scheme; `zh-Hant` and pinyin are derived; pinyin keeps numbers, Latin letters and `+`, no other marks. */
export interface Labels {
  'zh-Hans': string;
  'zh-Hant': string;
  'zh-Latn-pinyin': string;
  en: string;
}

export function deriveLabels({ zh, en }: { zh: string; en: string }): Labels {
  return {
    'zh-Hans': zh,
    'zh-Hant': toTraditional(zh),
    'zh-Latn-pinyin': toPinyin(zh),
    en,
  };
}
