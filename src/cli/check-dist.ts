import { BuildError } from '../report/build-error.ts';
import { checkSite } from '../site/check-site.ts';
import { gatherRepeats } from '../site/gather-repeats.ts';
import { readSite } from '../site/read-site.ts';
import { UsageError } from './usage-error.ts';

/** Checks every page of a built site: links, fragments, inline code, policy, language pairs. */
export function checkDistStage(dist: string): string {
  const site = readSite(dist);
  if (site.pages.size === 0) throw new UsageError(`Unexpected empty ${dist}, expected built pages`);
  const problems = gatherRepeats(checkSite(site));
  if (problems.length > 0) throw new BuildError('check dist', problems);
  return `${site.pages.size} pages, ${site.files.size} files`;
}
