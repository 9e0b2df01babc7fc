import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * Asks axe about a page as it stands: `rule target what to do`, one for each element that violates a rule.
 * axe comes from outside, which the site's own policy refuses: open the page with `bypassCSP`.
 * `rules` names the only ones to ask; without it all are asked, and the size of targets (WCAG 2.2, 2.5.8), which
 * axe leaves out by default.
 */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.addScriptTag({ content: axe.source });
  const asked: RunOptions =
    rules === undefined
      ? { rules: { 'target-size': { enabled: true } } }
      : { runOnly: { type: 'rule', values: [...rules] } };
  const { violations } = await page.evaluate(
    (options) => window.axe.run(document, { resultTypes: ['violations'], ...options }),
    asked,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
