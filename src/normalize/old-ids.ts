import { SentenceIdsSchema } from '../content/schemas/source.ts';
import type { Problem } from '../report/problem.ts';
import type { SentenceIds } from './assign-ids.ts';
import type { NormalizeEffects } from './effects.ts';
import { fileProblem, readText } from './read-project.ts';

/** The file that keeps the sentence ids of a source. */
export function idsFile(source: string): string {
  return `content/sources/${source}.ids.json`;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads the ids given so far; a source without the file has none. @returns them, or the problem. */
export async function readOldIds(
  effects: NormalizeEffects,
  source: string,
): Promise<SentenceIds | Problem[]> {
  const file = idsFile(source);
  const json = await readText(effects, file);
  if (json === null) return {};
  const result = SentenceIdsSchema.safeParse(parseJson(json));
  if (result.success) return result.data;
  const message = 'Unexpected content, expected a map of sentence ids to their texts';
  return [
    fileProblem(
      'old-ids',
      file,
      message,
      `Ids are given once. Put it back: git checkout -- ${file}`,
    ),
  ];
}
