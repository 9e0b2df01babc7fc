import type { Measured } from './score.ts';

/** What is said of a run beside its figures. */
export interface Run {
  phrases: number;
  names: number;
  machine: string;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const ENGINES: Record<Measured['engine'], string> = {
  ours: 'ours',
  Pagefind: 'Pagefind’s default',
};

/** A Markdown table: a line for each figure, a column for each size and engine. */
export function writeTable(measured: readonly Measured[]): string {
  const names = Object.keys(measured[0]?.figures ?? {});
  const head = [
    '',
    ...measured.map(({ sources, engine }) => `${sources} sources, ${ENGINES[engine]}`),
  ];
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    line(['paragraphs', ...measured.map(({ paragraphs }) => String(paragraphs))]),
    ...names.map((name) => line([name, ...measured.map(({ figures }) => figures[name] ?? '')])),
  ].join('\n');
}

/** The page that the README quotes. */
export function writePage(measured: readonly Measured[], { phrases, names, machine }: Run): string {
  return `# Search, measured

\`npm run bench -- search\` writes this page. Both engines read the same pages in the same run, in headless Chromium: ${phrases} random phrases of two to eight tokens, cut from the sources (seeded: the same on every machine), and all ${names} names of mechanisms and places as written, in traditional characters and in pinyin. What is right is found by brute force, by code that shares nothing with the engine. The ten sources are the real ones; the others are generated from them, each with some characters of its own, beside the real mechanisms.

${writeTable(measured)}

- _recall_: of all pages (paragraphs) that hold the phrase, how many are found. _precision_: of all that are given as exact, how many hold it. Pagefind gives pages only.
- _first result right_: it holds the phrase. _labels first_: it is the mechanism or place of that name.
- _first answer_: bytes over the wire on an idle search page until the first phrase is answered, code included, compressed as our server does; _next answer_: the same for each of the ten phrases typed after it. Of many sources only the first texts that answer are read before the reader asks for more; recall counts all.
- _p50_, _p95_: the same query again, with all that it needs loaded. Ours includes cutting out and marking the sentences, Pagefind’s does not.
- Machine: ${machine}.
`;
}
