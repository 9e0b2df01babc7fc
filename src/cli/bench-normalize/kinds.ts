import iconv from 'iconv-lite';
import { GB18030 } from '../../normalize/encodings/gb18030.ts';
import { UTF_16BE, UTF_16LE } from '../../normalize/encodings/utf-16.ts';
import type { CleanDocument } from './clean-documents.ts';
import { cutBytes } from './damage-bytes.ts';
import { addChrome, addDate } from './damage-chrome.ts';
import { addMarkup } from './damage-markup.ts';
import { chooseDictionary, insertPinyin, type GlossForm } from './damage-pinyin.ts';
import { foldPunctuation } from './damage-punctuation.ts';
import { toHybridScript, toTaiwanScript, toTraditionalScript } from './damage-script.ts';
import { addSpam } from './damage-spam.ts';
import { misread, readAsGbk, readLeniently, writeAsGbk } from './gbk-reader.ts';
import type { Random } from './random.ts';

/** One kind of damage: a clean document → the bytes of a seed. */
export type Damage = (document: CleanDocument, random: Random) => Uint8Array;

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
/** Glossed characters of a document: the spam mirrors use some fifty. */
const DICTIONARY = 47;
const CUT_EVERY = 400;

function glossed(form: GlossForm): Damage {
  return (document, random) => {
    const text = toHybridScript(addDate(document), random);
    const dictionary = chooseDictionary(text, DICTIONARY, random);
    return utf8(readAsGbk(insertPinyin(writeAsGbk(text), dictionary, form), 'swallow'));
  };
}

function misreadLeniently(name: 'gbk' | 'gb18030', sign: '' | '\uFFFD'): Damage {
  return (document) => utf8(readLeniently(utf8(addDate(document)), name, sign));
}

/** All that a spam mirror does, in its order. */
function laundered(document: CleanDocument, random: Random): Uint8Array {
  const text = toHybridScript(addChrome(document, random), random);
  const dictionary = chooseDictionary(text, DICTIONARY, random);
  const bytes = insertPinyin(writeAsGbk(text), dictionary, 'marked');
  const read = readAsGbk(cutBytes(bytes, 4 * CUT_EVERY, random), 'swallow');
  return utf8(addSpam(foldPunctuation(read), random));
}

/** The kinds, by name: what the tables of error rates have for rows. */
export const KINDS: Readonly<Record<string, Damage>> = {
  none: (document) => utf8(addDate(document)),
  chrome: (document, random) => utf8(addChrome(document, random)),
  spam: (document, random) => utf8(addSpam(addDate(document), random)),
  markup: (document) => utf8(addMarkup(document)),
  punctuation: (document) => utf8(foldPunctuation(addDate(document))),
  'script: traditional': (document) => utf8(toTraditionalScript(addDate(document))),
  'script: hybrid': (document, random) => utf8(toHybridScript(addDate(document), random)),
  'pinyin: tone marks': glossed('marked'),
  'pinyin: plain': glossed('plain'),
  'pinyin: spaced': glossed('spaced'),
  'bytes cut': (document, random) =>
    utf8(readAsGbk(cutBytes(writeAsGbk(addDate(document)), CUT_EVERY, random), 'swallow')),
  'encoding: UTF-8 with BOM': (document) => utf8(`\uFEFF${addDate(document)}`),
  'encoding: GB18030': (document) => GB18030.encode(addDate(document)),
  'encoding: GB18030, bytes cut': (document, random) =>
    cutBytes(GB18030.encode(addDate(document)), CUT_EVERY, random),
  'encoding: Big5': (document) => writeAsBig5(toTaiwanScript(addDate(document))),
  'encoding: UTF-16LE with BOM': (document) => UTF_16LE.encode(`\uFEFF${addDate(document)}`),
  'encoding: UTF-16BE': (document) => UTF_16BE.encode(addDate(document)),
  'encoding: UTF-8 read as GBK': (document) => utf8(misread(addDate(document))),
  'encoding: UTF-8, bytes cut': (document, random) =>
    cutBytes(utf8(addDate(document)), CUT_EVERY, random),
  laundered,
  'encoding: UTF-8 read as GBK, U+FFFD for the rest': misreadLeniently('gbk', '\uFFFD'),
  'encoding: UTF-8 read as GBK, the rest left out': misreadLeniently('gbk', ''),
  'encoding: UTF-8 read as GB18030, the rest left out': misreadLeniently('gb18030', ''),
  'encoding: Big5, bytes cut': (document, random) =>
    cutBytes(writeAsBig5(toTaiwanScript(addDate(document))), CUT_EVERY, random),
};

/** Written by an encoder that shares nothing with ours. @throws RangeError for what Big5 lacks. */
function writeAsBig5(text: string): Uint8Array {
  const bytes = iconv.encode(text, 'big5');
  if (iconv.decode(bytes, 'big5') !== text)
    throw new RangeError('Unexpected character, expected only those of Big5');
  return bytes;
}
