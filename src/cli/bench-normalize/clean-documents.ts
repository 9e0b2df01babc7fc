import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from './random.ts';

/** A text before anything happened to it. */
export interface CleanDocument {
  title: string;
  paragraphs: string[];
}

const FOLDER = path.join(import.meta.dirname, 'clean');

/** The clean texts in `clean/`: a title and one paragraph a line, written for this purpose. */
export function readCleanDocuments(): CleanDocument[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const [title = '', ...paragraphs] = readFileSync(path.join(FOLDER, name), 'utf8')
        .trimEnd()
        .split('\n');
      return { title, paragraphs };
    });
}

/** A document of `count` paragraphs out of all texts, with the title of one of them. */
export function mixDocument(
  clean: readonly CleanDocument[],
  count: number,
  random: Random,
): CleanDocument {
  const rest = clean.flatMap(({ paragraphs }) => paragraphs);
  const paragraphs = Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(random.below(rest.length), 1).join(''),
  );
  return { title: random.pick(clean).title, paragraphs };
}
