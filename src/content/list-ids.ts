import { type Reading, reportUnreadable } from './reading.ts';
import { IdSchema } from './schemas/text.ts';

const compareCodePoints = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Lists the ids below a folder of `content/`, in code-point order. `pattern` matches the path inside the
 * folder and names the id in its group `id`; a path that it does not match, or an id that is none, is
 * reported, so that a misnamed file is never passed over.
 */
export function listIds({ files, report }: Reading, folder: string, pattern: RegExp): string[] {
  const ids = new Set<string>();
  for (const file of [...files.keys()].filter((path) => path.startsWith(`${folder}/`))) {
    const id = pattern.exec(file.slice(folder.length + 1))?.groups?.['id'];
    if (id !== undefined && IdSchema.safeParse(id).success) ids.add(id);
    else {
      const message = `Unexpected file name, expected ${pattern.source} with an id in lower-case ASCII`;
      reportUnreadable(report, { file }, message, 'rename the file, or move it out of this folder');
    }
  }
  // Ids are ASCII, where UTF-16 order is code-point order.
  return [...ids].sort(compareCodePoints);
}
