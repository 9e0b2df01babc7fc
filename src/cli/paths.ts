import { join } from 'node:path';

/** The project's root. */
export const ROOT = join(import.meta.dirname, '../..');

/** Where the built site lies. */
export const DIST = join(ROOT, 'dist');
