import type { toRow } from './trial.ts';

/** Speed of one size of corpus, as printed. */
export type SpeedRow = Record<string, string | number>;

/** What is said of a run beside its figures. */
export interface Run {
  speed: readonly SpeedRow[];
  rates: readonly ReturnType<typeof toRow>[];
  paragraphs: number;
  machine: string;
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Rows as a Markdown table; the first column says what, the others hold figures. */
function writeTable(rows: readonly SpeedRow[]): string {
  const names = Object.keys(rows[0] ?? {});
  return [
    line(names),
    line(names.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(names.map((name) => row[name] ?? ''))),
  ].join('\n');
}

/** What each kind of damage is, for readers who do not read the code. */
const MEANINGS: readonly [kinds: string, meaning: string][] = [
  ['none', 'title, date and text as they are'],
  ['chrome', 'path, menu, line of who and when, disclaimers, related titles around the text'],
  ['spam', 'the head line and the list of places that a hijacked domain adds'],
  ['markup', 'the source of a page instead of its text'],
  ['punctuation', 'full-width marks folded to ASCII'],
  ['script', 'traditional characters throughout, or mixed with simplified ones'],
  [
    'pinyin',
    'a gloss behind each occurrence of 47 characters of the text, put in on bytes of GBK, so that some stand inside two neighbours; read as GBK again',
  ],
  ['bytes cut', 'GBK of which one byte in 400 is lost, read as GBK by a reader that shows nothing'],
  ['encoding', 'the same text in another encoding; “bytes cut” loses one byte in 400'],
  [
    'UTF-8 read as GBK',
    'as browsers read it; and as lenient libraries do, which show U+FFFD for each byte that means nothing or leave it out',
  ],
  ['laundered', 'all that a spam mirror does, in its order'],
];

/** The page of the restoration's figures. */
export function writePage({ speed, rates, paragraphs, machine }: Run): string {
  return `# Restoration, measured

\`npm run bench -- normalize --write\` writes this page. Clean texts that were written for this purpose, and that no rule was tuned on, are mixed into documents of ${String(paragraphs)} paragraphs, damaged (seeded: the same on every machine) and restored without a manifest, as \`npm run normalize -- --from <folder> --to <folder>\` does. What came out is compared with what it was, character by character.

## Error rates

${writeTable(rates)}

- _refused_: documents that gave no article. _titles right_: documents that gave one article with its own title; a title of which a character is lost is not right.
- _wrong characters_: wrong, missing or surplus characters, as a share of the clean text. _lacunae_: characters for which □ or □…□ stands. What cannot be computed is to be a lacuna, never a wrong character.
- What is wrong still: two bytes lost within a few characters, which makes one or two other characters of them and leaves no sign; letters of an inserted gloss, or the letter that is left of a character, beside a lacuna; a question mark that a reader put in the place of a full stop. Each stands in \`test/normalize/cases/known-failures/\`, and \`test/normalize/damage/ceilings.json\` lets no rate grow.

${MEANINGS.map(([kinds, meaning]) => `- _${kinds}_: ${meaning}.`).join('\n')}

## Speed

The corpus holds all kinds in turn. Time is for restoring and writing (not to disk), memory the highest of the process.

${writeTable(speed)}

- Machine: ${machine}.
`;
}
