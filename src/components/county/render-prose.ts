import type { County } from '../../content/corpus.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { render } from '../../markdown/render.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { createCountyResolve } from '../prose/create-resolve.ts';
import { splitLimits } from './split-limits.ts';

/** A unit's prose as HTML, in two parts: what is told, and what the sources do not show. */
export function renderProse(
  library: Library,
  county: County,
  lang: Lang,
): { told: string; limits: string } {
  const { markdown, file } = county.prose[lang];
  const resolve = createCountyResolve(library, county, lang);
  return splitLimits(render(markdown, lang, resolve, { file, line: 1 }));
}
