import type { Lang } from '../content/schemas/text.ts';
import { BuildError } from '../report/build-error.ts';
import type { Place, Problem } from '../report/problem.ts';
import type { RenderContext } from './context.ts';
import type { Resolve } from './resolve.ts';

/** What a rendering is given besides the Markdown. */
export interface Rendering {
  lang: Lang;
  resolve: Resolve;
  /** The file, and the line on which the Markdown begins in it. */
  place: Place;
}

/** Gives the context of a line; lines count from 1 inside the Markdown. */
export type LineContext = (at: { line: number }) => RenderContext;

const CHECK = 'render';

/** Runs a rendering that reports by line; throws one BuildError at its end if anything was reported. */
export function collectProblems<T>(
  { lang, resolve, place }: Rendering,
  run: (contextOf: LineContext) => T,
): T {
  const problems: Problem[] = [];
  const result = run(({ line }) => ({
    lang,
    resolve,
    report(message, mend) {
      const at = { ...place, line: (place.line ?? 1) + line - 1 };
      problems.push({ check: CHECK, severity: 'error', place: at, message, mend });
    },
  }));
  if (problems.length > 0) throw new BuildError(CHECK, problems);
  return result;
}
