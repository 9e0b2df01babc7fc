import { SITE, toLangPath } from '../addresses.ts';
import { toPageLang } from '../page-types.ts';
import type { SitePage } from '../read-site.ts';
import { HTML_LANG } from '../html-lang.ts';
import { toEnglishPath } from '../page-types.ts';
import type { CheckPage } from './check.ts';

const RE_NOT_FOUND = /\/404\.html$/;

const hasToken = (value: unknown, token: string): boolean =>
  Array.isArray(value) ? value.includes(token) : value === token;

/** `hreflang` → path of a page's alternate links. */
function readAlternates(page: SitePage): Map<string, string> {
  const links = page.elements.filter(
    ({ tagName, properties }) =>
      tagName === 'link' && hasToken(properties['rel'], 'alternate') && properties['hrefLang'],
  );
  return new Map(
    links.map(({ properties }) => [
      String(properties['hrefLang']),
      URL.parse(String(properties['href']), SITE)?.pathname ?? '',
    ]),
  );
}

/** A page says its language and names its twin, the same address in the other one; the twin names it too. */
export const languagePair: CheckPage = (page, site, report) => {
  const lang = toPageLang(page.path);
  const html = page.elements.find(({ tagName }) => tagName === 'html');
  if (html?.properties['lang'] !== HTML_LANG[lang]) {
    report(
      html,
      `Unexpected lang "${String(html?.properties['lang'])}", expected "${HTML_LANG[lang]}"`,
      'set the language of the layout from the address',
    );
  }
  if (RE_NOT_FOUND.test(page.path)) return;

  const english = toEnglishPath(page.path);
  const alternates = readAlternates(page);
  for (const twinLang of ['en', 'zh'] as const) {
    const twin = toLangPath(twinLang, english);
    const found = alternates.get(HTML_LANG[twinLang]);
    if (found !== twin) {
      report(
        undefined,
        `Unexpected alternate "${String(found)}" for ${HTML_LANG[twinLang]}, expected ${twin}`,
        'render <link rel="alternate" hreflang> for both languages in the layout',
      );
    }
    if (!site.pages.has(twin)) {
      report(
        undefined,
        `Unexpected absence of ${twin}, expected a page in both languages`,
        'build the page in both languages from one component',
      );
    }
  }
};
