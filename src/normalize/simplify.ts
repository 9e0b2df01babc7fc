import { Converter } from 'opencc-js';
import { readGbTable } from './encodings/gb18030.ts';
import { VARIANT_CHARACTERS } from './patterns/variant-characters.ts';

const fromTraditional = Converter({ from: 't', to: 'cn' });
const fromHongKong = Converter({ from: 'hk', to: 'cn' });
const fromJapanese = Converter({ from: 'jp', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 't' });

/** Whether GB 2312, the character set of simplified Chinese, has a character. */
function isInGb2312(character: string): boolean {
  const pair = readGbTable().pairs.get(character) ?? 0;
  return pair >> 8 >= 0xb0 && pair >> 8 <= 0xf7 && (pair & 0xff) >= 0xa1;
}

/** Forms of Hong Kong and Japan (関, 巣) where the simplified form is certain. */
function mendVariant(character: string): string {
  if (isInGb2312(character)) return character;
  const variant = VARIANT_CHARACTERS.get(character);
  if (variant !== undefined) return variant;
  const forms = [fromHongKong, fromJapanese].map((convert) => convert(character));
  return forms.find((form) => form !== character && isInGb2312(form)) ?? character;
}

/**
 * Turns traditional characters and variants into simplified ones, one for one, words before
 * characters (乾隆 stays, 乾燥 does not). 著 is left: only its word says what it is.
 */
export function toSimplified(text: string): string {
  const before = Array.from(text);
  const converted = Array.from(fromTraditional(text));
  const after =
    converted.length === before.length
      ? converted
      : before.map((character) => fromTraditional(character));
  return after.map(mendVariant).join('');
}

/** Whether a character belongs to simplified Chinese alone. */
export function isOnlySimplified(character: string): boolean {
  return toTraditional(character) !== character && fromTraditional(character) === character;
}
