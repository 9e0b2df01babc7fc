import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { selectPagePerType } from '../site/page-types.ts';
import { readSite } from '../site/read-site.ts';
import { createSiteServer, listen } from '../site/server.ts';
import { openBrowser } from './browser.ts';
import { DIST, ROOT } from './paths.ts';
import { runCommand } from './stage.ts';

const WIDTHS = [360, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;
const OUT = join(ROOT, 'look');
const HEIGHT = 900;

/** `/zh/counties/anxi/` → `zh-counties-anxi`, `/` → `home`. */
const toName = (path: string): string => path.split('/').filter(Boolean).join('-') || 'home';

/** Takes a full picture of each type of page, in both languages, at three widths, light and dark. */
async function look(): Promise<void> {
  const paths = selectPagePerType(readSite(DIST).pages.keys());
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  const server = createSiteServer(DIST);
  const origin = await listen(server, 0);
  const browser = await openBrowser();
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport: { width, height: HEIGHT }, colorScheme });
      for (const path of paths) {
        await page.goto(origin + path, { waitUntil: 'networkidle' });
        const file = join(OUT, `${toName(path)}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await page.close();
    }
  }
  await browser.close();
  server.close();
}

await runCommand(look);
