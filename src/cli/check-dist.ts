import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from '../report/build-error.ts';
import { checkAddresses, type PublicAddress } from '../site/check-addresses.ts';
import { checkSite } from '../site/check-site.ts';
import { gatherRepeats } from '../site/gather-repeats.ts';
import { readSite } from '../site/read-site.ts';
import { UsageError } from './usage-error.ts';

const readAddresses = (dist: string): PublicAddress[] =>
  JSON.parse(readFileSync(join(dist, 'data/anchors.json'), 'utf8')) as PublicAddress[];

/** Checks every page of a built site: links, fragments, inline code, policy, language pairs; and every public address. */
export function checkDistStage(dist: string): string {
  const site = readSite(dist);
  if (site.pages.size === 0) throw new UsageError(`Unexpected empty ${dist}, expected built pages`);
  const problems = gatherRepeats([
    ...checkSite(site),
    ...checkAddresses(site, readAddresses(dist)),
  ]);
  if (problems.length > 0) throw new BuildError('check dist', problems);
  return `${site.pages.size} pages, ${site.files.size} files`;
}
