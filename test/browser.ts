/** The browser of the tests; `look` and `bench` take the same. */
export { openBrowser } from '../src/cli/browser.ts';
