import type { Page } from 'playwright-core';
import type { OpenSite } from '../open-site.ts';

/** What a browser noticed while it loaded a page. */
export interface Visit {
  /** Errors on the console, among them what the policy refused, and exceptions of scripts. */
  errors: string[];
  /** Directives of the policy that something on the page violated. */
  violations: string[];
  /** Addresses outside the site that the page asked for. */
  foreign: string[];
  /** Lines of text that a reader sees, without the tools that scripts add. */
  lines: string[];
}

/** Where scripts may write: buttons, messages, and what is marked as a script's own. */
const TOOLS = 'button, output, [role="status"], [data-tool]';

async function readLines(page: Page): Promise<string[]> {
  const text = await page.evaluate((tools) => {
    for (const tool of document.querySelectorAll(tools)) tool.remove();
    return document.body.innerText;
  }, TOOLS);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

declare global {
  interface Window {
    policyViolations: string[];
  }
}

function watchViolations(): void {
  window.policyViolations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    window.policyViolations.push(`${effectiveDirective} ${blockedURI}`);
  });
}

/** Opens an address in a context of its own and reports what happened until the network was quiet. */
export function visit(
  { withEmptyPage }: OpenSite,
  url: string,
  javaScriptEnabled = true,
): Promise<Visit> {
  return withEmptyPage({ javaScriptEnabled }, async (page) => {
    const errors: string[] = [];
    const foreign: string[] = [];
    const { origin } = new URL(url);
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    page.context().on('request', (request) => {
      if (new URL(request.url()).origin !== origin) foreign.push(request.url());
    });
    if (javaScriptEnabled) await page.addInitScript(watchViolations);
    await page.goto(url, { waitUntil: 'networkidle' });
    const violations = javaScriptEnabled ? await page.evaluate(() => window.policyViolations) : [];
    return { errors, violations, foreign, lines: await readLines(page) };
  });
}
