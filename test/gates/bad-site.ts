import { join } from 'node:path';
import { serveWhileTesting } from '../open-site.ts';

/** Serves pages that the gates must reject: call it at the top of a file of tests. */
export const serveBadSite = (): { readonly origin: string } =>
  serveWhileTesting(join(import.meta.dirname, 'fixtures/bad-site'));
