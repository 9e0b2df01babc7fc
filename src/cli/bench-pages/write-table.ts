import type { PageAudit } from './audit-page.ts';

/** One page beside the same text as bare HTML, measured in the same run. */
export interface MeasuredPage {
  path: string;
  elements: number;
  ours: PageAudit;
  bare: PageAudit;
}

const HEAD = [
  'page',
  'performance',
  'accessibility',
  'best practices',
  'SEO',
  'LCP',
  'CLS',
  'sent',
  'requests',
  'elements',
  'bare: LCP',
  'bare: sent',
];
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const toMilliseconds = (value: number): string => `${String(Math.round(value / 10) * 10)} ms`;
const toKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

function toCells({ path, elements, ours, bare }: MeasuredPage): string[] {
  const { scores } = ours;
  return [
    `\`${path}\``,
    String(scores.performance),
    String(scores.accessibility),
    String(scores['best-practices']),
    String(scores.seo),
    toMilliseconds(ours.lcp),
    ours.cls.toFixed(3),
    toKilobytes(ours.bytes),
    String(ours.requests),
    String(elements),
    toMilliseconds(bare.lcp),
    toKilobytes(bare.bytes),
  ];
}

/** The line of one page. */
export const writeLine = (page: MeasuredPage): string => line(toCells(page));

/** A Markdown table: one line for each page. */
export function writeTable(pages: readonly MeasuredPage[]): string {
  const rule = HEAD.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(HEAD), line(rule), ...pages.map(writeLine)].join('\n');
}

/** What cost points, one line for each page that has less than 100 somewhere. */
export function writeLosses(pages: readonly MeasuredPage[]): string {
  const lines = pages
    .filter(({ ours }) => Object.values(ours.scores).some((score) => score < 100))
    .map(({ path, ours }) => `- \`${path}\`: ${ours.lost.join('; ')}`);
  return lines.length === 0 ? 'Every page has 100 everywhere.' : lines.join('\n');
}

/** The page that the README quotes. */
export function writePage(pages: readonly MeasuredPage[], cores: number, runs: number): string {
  return `# Pages, measured

\`npm run bench -- pages\` writes this page: Lighthouse as it measures a phone on a slow line (simulated throttling), by default on the longest English page of each type, from the built site, served with its headers and compressed by Brotli. The peer, measured in the same run, is the text of the same page as bare HTML: no styles, scripts, links or marks. Each figure of time is the median of ${String(runs)} runs. No request leaves the machine.

${writeTable(pages)}

Below 100:

${writeLosses(pages)}

- _LCP_: largest contentful paint. _CLS_: cumulative layout shift. _sent_: bytes over the wire before the reader does anything, all counted. _elements_: of the document.
- A score below 100 under SEO is meant where a page asks not to be indexed.
- Machine: ${String(cores)} cores.
`;
}
