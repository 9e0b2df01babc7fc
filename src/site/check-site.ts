import type { Problem } from '../report/problem.ts';
import type { CheckPage } from './checks/check.ts';
import { SITE_CHECKS } from './checks/checks.ts';
import type { Site, SitePage } from './read-site.ts';

function checkPage(page: SitePage, site: Site, name: string, check: CheckPage): Problem[] {
  const problems: Problem[] = [];
  check(page, site, (element, message, mend) => {
    const { line, column } = element?.position?.start ?? {};
    const place = { file: `dist/${page.file}`, line, column };
    problems.push({ check: name, severity: 'error', place, message, mend });
  });
  return problems;
}

/** Runs the checks on every page and returns all problems, page by page. */
export function checkSite(
  site: Site,
  checks: Readonly<Record<string, CheckPage>> = SITE_CHECKS,
): Problem[] {
  return [...site.pages.values()].flatMap((page) =>
    Object.entries(checks).flatMap(([name, check]) => checkPage(page, site, name, check)),
  );
}
