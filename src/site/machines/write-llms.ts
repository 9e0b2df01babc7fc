import { SITE } from '../addresses.ts';
import type { ListedPage } from './list-pages.ts';

/** What `llms.txt` says before its lists. */
export interface LlmsWords {
  name: string;
  claim: string;
  /** One line each. */
  notes: readonly string[];
  files: readonly { path: string; what: string }[];
}

const RE_LINK = /[[\]\\]/gu;
const toLine = (name: string, path: string, note = ''): string =>
  `- [${name.replaceAll(RE_LINK, '\\$&')}](${SITE}${path})${note === '' ? '' : `: ${note}`}`;

/** The lists, each with the English addresses of its pages. The last may be left out where room is short: llmstxt.org calls it so. */
const SECTIONS = [
  { heading: 'Counties', address: /^\/counties\/[^/]+\/$/u },
  { heading: 'Sources', address: /^\/sources\/[^/]+\/$/u },
  { heading: 'Across the counties', address: /^\/(?:audit|figures|compare|slogans|timeline)\/$/u },
  { heading: 'About', address: /^\/about\//u },
] as const;
const MECHANISMS = /^\/mechanisms\/[^/]+\/$/u;

const toTwin = (path: string): string => `${path.slice(0, -1)}.md`;

/** `llms.txt` (llmstxt.org): what the site is, and its pages by their English and Chinese titles; of a page with a Markdown twin, the twin. */
export function writeLlms(
  pages: readonly ListedPage[],
  files: ReadonlySet<string>,
  words: LlmsWords,
): string {
  const chinese = new Map(
    pages.filter(({ lang }) => lang === 'zh').map((one) => [one.path, one.title]),
  );
  const listOf = (address: RegExp): string[] =>
    pages
      .filter(({ path, lang, isIndexed }) => isIndexed && lang === 'en' && address.test(path))
      .map(({ path, title }) =>
        toLine(title, files.has(toTwin(path)) ? toTwin(path) : path, chinese.get(`/zh${path}`)),
      );
  const write = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
  return [
    `# ${words.name}`,
    '',
    `> ${words.claim}`,
    '',
    ...words.notes.map((note) => `- ${note}`),
    ...SECTIONS.flatMap(({ heading, address }) => write(heading, listOf(address))),
    ...write(
      'Data',
      words.files.map(({ path, what }) => toLine(path, path, what)),
    ),
    ...write('Optional', listOf(MECHANISMS)),
    '',
  ].join('\n');
}
