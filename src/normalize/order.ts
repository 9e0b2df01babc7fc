import type { Rule } from './rule.ts';
import { convertScript } from './rules/convert-script.ts';
import { dropAfterEnd } from './rules/drop-after-end.ts';
import { dropBeforeTitle } from './rules/drop-before-title.ts';
import { dropBlankLines } from './rules/drop-blank-lines.ts';
import { dropCounters } from './rules/drop-counters.ts';
import { dropDisclaimers } from './rules/drop-disclaimers.ts';
import { dropDuplicateLead } from './rules/drop-duplicate-lead.ts';
import { dropIndents } from './rules/drop-indents.ts';
import { dropInvisibleCharacters } from './rules/drop-invisible-characters.ts';
import { dropMarkup } from './rules/drop-markup.ts';
import { dropNavigation } from './rules/drop-navigation.ts';
import { dropRelatedNews } from './rules/drop-related-news.ts';
import { dropRepeatedHead } from './rules/drop-repeated-head.ts';
import { dropSiteFooter } from './rules/drop-site-footer.ts';
import { dropSpamLines } from './rules/drop-spam-lines.ts';
import { dropStraySpaces } from './rules/drop-stray-spaces.ts';
import { dropWidgets } from './rules/drop-widgets.ts';
import { emend } from './rules/emend.ts';
import { markLacunae } from './rules/mark-lacunae.ts';
import { plainSpaces } from './rules/plain-spaces.ts';
import { readBreadcrumb } from './rules/read-breadcrumb.ts';
import { readDateLine } from './rules/read-date-line.ts';
import { readDateline } from './rules/read-dateline.ts';
import { readEditorLine } from './rules/read-editor-line.ts';
import { readEntities } from './rules/read-entities.ts';
import { readIssueLine } from './rules/read-issue-line.ts';
import { readKeywordLine } from './rules/read-keyword-line.ts';
import { readLineEnds } from './rules/read-line-ends.ts';
import { readPageTitle } from './rules/read-page-title.ts';
import { readSecondPairs } from './rules/read-second-pairs.ts';
import { readSubtitleLine } from './rules/read-subtitle-line.ts';
import { readTitle } from './rules/read-title.ts';
import { realignBytes } from './rules/realign-bytes.ts';
import { realignCutBytes } from './rules/realign-cut-bytes.ts';
import { reverseMisreading } from './rules/reverse-misreading.ts';
import { splitRunInHeadings } from './rules/split-run-in-headings.ts';
import { stripInsertedPinyin } from './rules/strip-inserted-pinyin.ts';
import { widenBrackets } from './rules/widen-brackets.ts';
import { widenPunctuation } from './rules/widen-punctuation.ts';

/** What is mended in a whole seed before anyone looks for articles in it. Read aloud: */
export const SEED_RULES: readonly Rule[] = [
  // Read codes that say twice what one says,
  readSecondPairs,
  // find where lines end,
  readLineEnds,
  // make text of what was misread as a whole,
  reverseMisreading,
  // take the page's markup away,
  dropMarkup,
  readEntities,
  // what nobody sees,
  dropInvisibleCharacters,
  // and lines that belong to no article;
  dropSpamLines,
  // undo what was done to launder the text, last step first.
  realignBytes,
  stripInsertedPinyin,
  realignCutBytes,
  convertScript,
  // What nobody could restore is marked as lost.
  markLacunae,
];

/** Rules about the characters of a line; titles and names get these too. */
export const CHARACTER_RULES: readonly Rule[] = [
  // What nobody could restore is marked as lost,
  markLacunae,
  // spaces, so that marks find their neighbours,
  plainSpaces,
  // then marks,
  widenBrackets,
  widenPunctuation,
  // then the spaces beside them.
  dropStraySpaces,
];

/** The whole way from an article as decoded to its source. Read aloud: */
export const ORDER: readonly Rule[] = [
  // Take away what nobody sees, which would hide the rest.
  dropInvisibleCharacters,
  // Read what the page says above the article, and drop what else stands there.
  readBreadcrumb,
  dropBeforeTitle,
  readPageTitle,
  dropRepeatedHead,
  readSubtitleLine,
  readTitle,
  dropCounters,
  readIssueLine,
  readKeywordLine,
  readDateLine,
  readDateline,
  // Read and drop what stands below it.
  readEditorLine,
  dropDisclaimers,
  dropRelatedNews,
  dropWidgets,
  dropNavigation,
  dropSiteFooter,
  dropAfterEnd,
  // Make each paragraph one line.
  dropIndents,
  dropBlankLines,
  dropDuplicateLead,
  // Mend the characters.
  ...CHARACTER_RULES,
  // Put in what a person decided.
  emend,
  // Give headings lines of their own.
  splitRunInHeadings,
];

/** Every rule once, in the order in which it first runs. */
export const RULES: readonly Rule[] = [...new Set([...SEED_RULES, ...ORDER])];
