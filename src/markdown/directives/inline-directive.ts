import type { ElementContent } from 'hast';
import type { RenderContext } from '../context.ts';

/** A text directive inside a sentence, read: `:name[label]{#id}`. */
export interface InlineCall {
  /** The characters of the label, trimmed. */
  label: string;
  /** The label, rendered. */
  children: readonly ElementContent[];
  id: string | undefined;
}

export type InlineDirective = (call: InlineCall, context: RenderContext) => ElementContent[];
export type MarkerDirective = (keys: readonly string[], context: RenderContext) => ElementContent[];
