import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSiteServer, listen } from '../site/server.ts';
import { openBrowser } from './browser.ts';
import { DIST, ROOT } from './paths.ts';
import { runCommand } from './stage.ts';
import { UsageError } from './usage-error.ts';

const OUT = join(ROOT, 'docs/images');
const VIEWPORT = { width: 1024, height: 640 };
const MAX_BYTES = 200_000;
const PAGES: Readonly<Record<string, string>> = {
  county: '/counties/anxi/',
  reader: '/sources/suiyang/#p4s1',
  restoration: '/sources/suiyang/restoration/',
};

/** Takes the README's pictures of the built site; the browser's fonts are the machine's. */
async function lookForReadme(dist: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const server = createSiteServer(dist);
  const origin = await listen(server, 0);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      const file = join(OUT, `${name}.png`);
      writeFileSync(file, await page.screenshot());
      const { size } = statSync(file);
      if (size > MAX_BYTES) throw new UsageError(`Unexpected ${file} of ${String(size)} bytes`);
      console.log(`${file}: ${String(size)} bytes`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

const { values } = parseArgs({ options: { dist: { type: 'string', default: DIST } } });
await runCommand(() => lookForReadme(values.dist));
