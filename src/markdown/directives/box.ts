import type { Element, ElementContent } from 'hast';
import type { RenderContext } from '../context.ts';

/** A paragraph inside a box. */
export interface BoxParagraph {
  /** Its statements, one element each. */
  statements: readonly Element[];
  /** The same joined for running text. */
  joined: readonly ElementContent[];
}

export type Box = (paragraphs: readonly BoxParagraph[], context: RenderContext) => Element;
