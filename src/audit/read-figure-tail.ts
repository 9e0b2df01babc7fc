import { findMeasureWord, type MeasureWord } from './measure-words.ts';
import { findQualifier, type Qualifier, QUALIFIERS_AFTER } from './qualifiers.ts';

/** What stands behind the numeral of a figure. */
export interface FigureTail {
  word: MeasureWord | undefined;
  qualifiers: Qualifier[];
  /** 两年半: half a unit more. */
  half: boolean;
  noun: string;
}

function takeQualifier(text: string, qualifiers: Qualifier[]): string {
  const found = findQualifier(QUALIFIERS_AFTER, text, 0);
  if (found !== undefined) qualifiers.push(found.qualifier);
  return text.slice(found?.word.length ?? 0);
}

function takeLast(text: string, qualifiers: Qualifier[]): string {
  for (const [word, qualifier] of QUALIFIERS_AFTER) {
    if (word.length > 1 && text.endsWith(word)) {
      qualifiers.push(qualifier);
      return text.slice(0, -word.length);
    }
  }
  return text;
}

/** Reads what stands behind the numeral of a figure: 多名, 次以上, 个贫困村, 年半. */
export function readFigureTail(text: string, isShare: boolean): FigureTail {
  const qualifiers: Qualifier[] = [];
  const afterNumeral = takeQualifier(text, qualifiers);
  const word = isShare ? undefined : findMeasureWord(afterNumeral, 0);
  const afterWord = afterNumeral.slice(word?.zh.length ?? 0);
  const half = word !== undefined && afterWord.startsWith('半');
  const noun = takeLast(takeQualifier(afterWord.slice(half ? 1 : 0), qualifiers), qualifiers);
  return { word, qualifiers, half, noun };
}
