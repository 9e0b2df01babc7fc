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

const SECTIONS = [
  { heading: 'Sources', folder: '/sources/' },
  { heading: 'Mechanisms', folder: '/mechanisms/' },
] as const;

const toTwin = (path: string): string => `${path.slice(0, -1)}.md`;

/** `llms.txt` (llmstxt.org): what the site is, and the Markdown twin of every page that has one, by the page's English and Chinese titles. */
export function writeLlms(
  pages: readonly ListedPage[],
  files: ReadonlySet<string>,
  words: LlmsWords,
): string {
  const chinese = new Map(
    pages.filter(({ lang }) => lang === 'zh').map((one) => [one.path, one.title]),
  );
  const listTwins = (folder: string): string[] =>
    pages
      .filter(
        ({ path, lang }) => lang === 'en' && path.startsWith(folder) && files.has(toTwin(path)),
      )
      .map(({ path, title }) => toLine(title, toTwin(path), chinese.get(`/zh${path}`)));
  return [
    `# ${words.name}`,
    '',
    `> ${words.claim}`,
    '',
    ...words.notes.map((note) => `- ${note}`),
    ...SECTIONS.flatMap(({ heading, folder }) => ['', `## ${heading}`, '', ...listTwins(folder)]),
    '',
    '## Data',
    '',
    ...words.files.map(({ path, what }) => toLine(path, path, what)),
    '',
  ].join('\n');
}
