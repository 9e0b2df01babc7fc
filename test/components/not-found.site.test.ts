import { describe, expect, it } from 'vitest';
import { openSite } from '../open-site.ts';

const { withPage } = openSite();
const LOST = '/mechanisms/san-dan-zh/';

describe('the page of a lost address', () => {
  it('lists the nearest published addresses, in the language of the lost one', async () => {
    for (const [lost, nearest] of [
      [LOST, '/mechanisms/san-dan-zhi/'],
      [`/zh${LOST}`, '/zh/mechanisms/san-dan-zhi/'],
    ] as const)
      await withPage(lost, { mayLogErrors: true }, async (page) => {
        const first = page.locator('[data-near] a').first();
        await first.waitFor({ state: 'visible' });
        expect(await first.getAttribute('href')).toBe(nearest);
        expect(await page.locator('main input[name="q"]').inputValue()).toBe('san dan zh');
      });
  });

  it('has its form and no list without a script, and no list where nothing is near', async () => {
    await withPage(LOST, { mayLogErrors: true, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-near]').isVisible()).toBe(false);
      expect(await page.locator('main form').isVisible()).toBe(true);
    });
    const options = { mayLogErrors: true, waitUntil: 'networkidle' } as const;
    await withPage('/wp-login.php', options, async (page) => {
      expect(await page.locator('[data-near]').isVisible()).toBe(false);
    });
  });
});
