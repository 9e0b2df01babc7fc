import type { Paragraph, Sentence } from './corpus.ts';

/** A paragraph before its place in the text is known. */
export interface ParagraphDraft {
  id: string;
  kind: Paragraph['kind'];
  /** Sentence id and text, in order. */
  sentences: readonly (readonly [id: string, text: string])[];
}

const countCodePoints = (text: string): number => Array.from(text).length;

/** Lays paragraphs out as lines of one text, joined by `\n`, and counts code points into it. */
export function buildParagraphs(drafts: readonly ParagraphDraft[]): {
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
} {
  let offset = 0;
  const paragraphs = drafts.map(({ id, kind, sentences: pairs }): Paragraph => {
    const codePointStart = offset;
    const sentences = pairs.map(([sentence, text]): Sentence => {
      const start = offset;
      offset += countCodePoints(text);
      return { id: sentence, paragraph: id, text, codePointStart: start, codePointEnd: offset };
    });
    const codePointEnd = offset;
    offset += 1;
    const text = pairs.map(([, words]) => words).join('');
    return { id, kind, sentences, text, codePointStart, codePointEnd };
  });
  return {
    text: paragraphs.map(({ text }) => text).join('\n'),
    paragraphs,
    sentences: paragraphs.flatMap(({ sentences }) => sentences),
  };
}
