import { toTonedName } from '../../markdown/toned-name.ts';

/** Marks that stand around or inside a name and have no place in an order. */
const RE_MARKS = /[“”‘’《》「」"'（）()]/gu;
/** Macron, acute, caron and grave: the four tones. The two dots of ü stay. */
const RE_TONES = /[\u0304\u0301\u030C\u0300]/gu;
/** Where ü stands: behind a syllable in u that ends, before one that goes on. */
const BEHIND_U = 'u!';
const RE_LATIN = /^[a-z]/u;

/** The reading of a name without tones, a space behind each syllable: `gan bu zhao hui`. ü is u with two dots. */
export function toPlainPinyin(name: string): string {
  return toTonedName(name.replaceAll(RE_MARKS, ''))
    .map(({ text, pinyin }) => (pinyin === null ? text : `${pinyin} `))
    .join('')
    .normalize('NFD')
    .replaceAll(RE_TONES, '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
}

const keys = new Map<string, string>();

/** Orders by syllable, then tone, then character; ü stands behind u. Marks do not count. */
function toKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const bare = name.replaceAll(RE_MARKS, '');
  const toned = toTonedName(bare).map(({ pinyin }) => pinyin ?? '');
  const plain = toPlainPinyin(name).replaceAll('ü', BEHIND_U);
  const key = [plain, toned.join(' ').normalize('NFD'), name].join('\u0000');
  keys.set(name, key);
  return key;
}

/** Orders Chinese names as a dictionary does, the same on every machine. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [toKey(a), toKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The letter under which a name stands: `G`; `#` for one that begins with a number or sign. */
export function toInitial(text: string): string {
  const first = text.charAt(0).toLowerCase();
  return RE_LATIN.test(first) ? first.toUpperCase() : '#';
}
