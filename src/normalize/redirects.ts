import { parse } from 'yaml';
import { z } from 'zod';

export const REDIRECTS_FILE = 'content/redirects.yaml';

/** Old address → new address, root-relative, with fragment: `/sources/anxi/#p3s2`. */
const RedirectsSchema = z.record(z.string(), z.string()).nullable();

/** Reads the redirects; a file that is not there holds none. @throws ZodError for any other shape. */
export function parseRedirects(yaml: string): Map<string, string> {
  return new Map(Object.entries(RedirectsSchema.parse(parse(yaml)) ?? {}));
}

/** The address of a sentence. */
export function sentenceAddress(source: string, sentence: string): string {
  return `/sources/${source}/#${sentence}`;
}
