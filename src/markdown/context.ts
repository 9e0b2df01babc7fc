import type { Lang } from '../content/schemas/text.ts';
import type { Resolve } from './resolve.ts';

/** What a directive knows while it is rendered. */
export interface RenderContext {
  lang: Lang;
  resolve: Resolve;
  /** Reports a problem of the line that is being rendered; rendering goes on and throws at the end. */
  report: (message: string, mend: string) => void;
}
