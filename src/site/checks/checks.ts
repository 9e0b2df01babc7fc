import type { CheckPage } from './check.ts';
import { dataBlock } from './data-block.ts';
import { inlineCode } from './inline-code.ts';
import { internalLinks } from './internal-links.ts';
import { languagePair } from './language-pair.ts';
import { linkAddress } from './link-address.ts';
import { policy } from './policy.ts';

/** What every built page is checked for, in this order; the key is the check's file name. */
export const SITE_CHECKS: Readonly<Record<string, CheckPage>> = {
  'internal-links': internalLinks,
  'link-address': linkAddress,
  'inline-code': inlineCode,
  policy,
  'language-pair': languagePair,
  'data-block': dataBlock,
};
