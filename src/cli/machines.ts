import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readReleases } from '../content/read-releases.ts';
import { LANGS } from '../content/schemas/text.ts';
import { isFamily } from '../exports/data-file.ts';
import { DATA_FILES } from '../exports/data-files.ts';
import { HTML_LANG } from '../site/html-lang.ts';
import { createSay, WORDS } from '../i18n/words.ts';
import { FEED_PATH, writeFeed } from '../release/write-feed.ts';
import { sayRelease } from '../release/say-release.ts';
import { SITE, toLangPath } from '../site/addresses.ts';
import { listPages } from '../site/machines/list-pages.ts';
import { writeLlms } from '../site/machines/write-llms.ts';
import { writeManifest } from '../site/machines/write-manifest.ts';
import { writeRobots } from '../site/machines/write-robots.ts';
import { writeSitemap } from '../site/machines/write-sitemap.ts';
import type { Site } from '../site/read-site.ts';

const say = createSay('en');

function listManifests(): [string, string][] {
  return LANGS.map((lang) => {
    const words = {
      name: WORDS['site.name'][lang],
      short: WORDS['site.short'][lang],
      description: WORDS['home.claim'][lang],
      lang: HTML_LANG[lang],
      start: toLangPath(lang, '/'),
    };
    return [toLangPath(lang, '/site.webmanifest'), writeManifest(words)];
  });
}

const LLMS_WORDS = {
  name: `${WORDS['site.name'].en} (${WORDS['site.name'].zh})`,
  claim: say('home.claim'),
  notes: [
    `Both languages of a page share an address: English at ${SITE}/, Chinese below ${SITE}/zh/.`,
    'A sentence of ours is of one of four kinds, and each page says which: a claim rests on a quotation found character for character in a source; an absence names the terms that do not occur in it; a reading is our inference from those; what comes from outside names its published source and is no evidence.',
    'County success figures are self-reports: the sources are articles by or about the counties, and nothing here confirms what they say.',
    'A sentence is cited by its address, such as /sources/anxi/#p3s2; each page has cite.bib and cite.json beside it.',
  ],
  files: DATA_FILES.filter((file) => !isFamily(file)).map(({ path, what }) => ({
    path,
    what: what.en,
  })),
};

/** Writes what programs read of a built site: the map of the site, robots.txt, llms.txt, manifests and the feed of changes. Gives one line of figures. */
export async function machineStage(root: string, site: Site): Promise<string> {
  const pages = listPages(site);
  const feed = writeFeed(WORDS['site.name'], (await readReleases(root)).map(sayRelease));
  const files: [path: string, body: string][] = [
    ['/sitemap.xml', writeSitemap(pages)],
    ['/robots.txt', writeRobots()],
    ['/llms.txt', writeLlms(pages, site.files, LLMS_WORDS)],
    ...listManifests(),
    [FEED_PATH, feed],
  ];
  for (const [path, body] of files) {
    mkdirSync(dirname(join(site.dist, path)), { recursive: true });
    writeFileSync(join(site.dist, path), body);
  }
  return `${files.length} files, ${pages.filter(({ isIndexed }) => isIndexed).length} pages in the map`;
}
