import { parse } from 'yaml';
import { type Redirect, RedirectsSchema } from '../content/schemas/redirect.ts';
import type { Problem } from '../report/problem.ts';

export const REDIRECTS_FILE = 'content/redirects.yaml';

/** Reads the redirects; an empty file holds none. @returns them, or the problem of the file. */
export function parseRedirects(yaml: string): Map<string, Redirect> | Problem[] {
  let found: string;
  try {
    const result = RedirectsSchema.safeParse(parse(yaml));
    if (result.success) return new Map(Object.entries(result.data));
    found = result.error.issues.map(({ message }) => message).join('; ');
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    found = error.message;
  }
  return [
    {
      check: 'redirects',
      severity: 'error',
      place: { file: REDIRECTS_FILE },
      message: `Unexpected content, expected a map of addresses: ${found}`,
      mend: 'Write one line for each address: /sources/anxi/#p3s2: /sources/anxi/#p3s4',
    },
  ];
}

/** The address of a sentence. */
export function sentenceAddress(source: string, sentence: string): string {
  return `/sources/${source}/#${sentence}`;
}
