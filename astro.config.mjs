import { rename, rmdir } from 'node:fs/promises';
import { defineConfig } from 'astro/config';
import { SITE } from './src/site/addresses.ts';

/** The last is Vite's own. */
const SHARED =
  /src\/(?:site\/addresses|components\/(?:reader\/client\/(?:place|find-element)|cite\/add-day))\.ts$|preload-helper/u;

/** Hosts look for `404.html` in the folder of a lost address; Astro gives that name only to the page at the root. */
const chineseNotFound = {
  name: 'chinese-not-found',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await rename(new URL('zh/404/index.html', dir), new URL('zh/404.html', dir));
      await rmdir(new URL('zh/404/', dir));
    },
  },
};

/**
 * Vite's helper waits for the style sheets of a module that is asked for later. None has one (`palette.ts` links its
 * own), so that the helper would be a kilobyte on every page for nothing.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig({
  site: SITE,
  output: 'static',
  trailingSlash: 'always',
  // No style inline: the content security policy allows only sheets of our own.
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: {
    locales: ['en', { path: 'zh', codes: ['zh-Hans'] }],
    defaultLocale: 'en',
  },
  // Authored prose goes through src/markdown; Astro's Markdown engine renders nothing.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [chineseNotFound],
  vite: {
    plugins: [plainImports],
    define: { PROJECT_ROOT: JSON.stringify(import.meta.dirname) },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // Modules that most pages share, in one file: each further one costs a request and its headers.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
      },
    },
  },
});
