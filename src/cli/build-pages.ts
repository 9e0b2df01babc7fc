import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { bundleStyles } from '../site/bundle-styles.ts';
import { delayScripts } from '../site/delay-scripts.ts';
import { toHeadersFile } from '../site/headers.ts';
import { listFiles } from '../site/list-files.ts';

/** Renders the pages with Astro, without a cache from an earlier build, and adds the hosts' `_headers`. */
export async function buildPagesStage(
  root: string,
  outDir: string,
  cacheDir: string,
): Promise<string> {
  // A build is for readers, whatever the shell says, and reports to nobody.
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ root, outDir, cacheDir, logLevel: 'warn' });
  const sheets = bundleStyles(outDir);
  delayScripts(outDir);
  writeFileSync(join(outDir, '_headers'), toHeadersFile());
  const pages = listFiles(outDir).filter((file) => file.endsWith('.html'));
  return `${pages.length} pages, ${sheets} style sheets`;
}
