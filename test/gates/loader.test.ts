import { expect, it } from 'vitest';
import { openSite, waitForModules } from '../open-site.ts';

const site = openSite();

it('a shortcut that is pressed before the scripts are there opens the palette all the same', async () => {
  await site.withEmptyPage({}, async (page) => {
    // Modules take their time, as on a slow line; the key does not wait.
    const gate = Promise.withResolvers<undefined>();
    await page.route('**/_astro/*.js', async (route) => {
      await gate.promise;
      await route.continue();
    });
    await page.goto(`${site.origin}/counties/anxi/`, { waitUntil: 'load' });
    await page.keyboard.press('/');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    gate.resolve(undefined);
    await waitForModules(page);
    await page.locator('dialog[open] input').waitFor();
  });
});

it('a page without scripting keeps its loader and says nothing of it', async () => {
  await site.withPage('/counties/anxi/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('script[data-modules]').count()).toBe(1);
    expect(await page.locator('script[data-modules]').isVisible()).toBe(false);
  });
});
