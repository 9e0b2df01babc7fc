import { ANCHORS_FILE } from '../content/read-anchors.ts';
import type { Report } from '../report/problem.ts';
import { type Anchor, listAnchors, listLocked } from '../site/list-anchors.ts';
import { listRedirects } from '../site/list-redirects.ts';
import type { VerifyContext } from './context.ts';
import { reportErrorsOf, showIds } from './report-error.ts';

const CHECK = 'anchors-kept';
const toPaths = (anchors: readonly Anchor[]): Set<string> =>
  new Set(anchors.map(({ path }) => path));

/**
 * A published address never dies: each that is locked still holds something, or `content/redirects.yaml`
 * says where it leads or why it was withdrawn. A redirect leads to an address that holds something, in
 * one step, and never away from one that does. An address that is not locked yet is a warning.
 */
export function anchorsKept({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf(CHECK, report);
  const { entries, file, lineOf } = corpus.redirects;
  const living = toPaths(listAnchors(corpus));
  const locked = toPaths(listLocked(corpus));
  for (const path of locked) {
    if (living.has(path) || entries[path] !== undefined) continue;
    error(
      { file: ANCHORS_FILE, at: path },
      `Unexpected loss of the address ${path}, expected it to hold what it held, or a redirect`,
      `bring it back, or add to content/redirects.yaml a line "${path}: <new address>" or "${path}: { withdrawn: { zh: …, en: … } }" with the reason`,
    );
  }
  for (const redirect of listRedirects(corpus)) {
    const place = { file, line: lineOf(redirect.from), at: redirect.from };
    if (living.has(redirect.from)) {
      error(
        place,
        `Unexpected redirect from ${redirect.from}, expected an address that holds nothing any more`,
        'remove the redirect',
      );
    }
    if ('to' in redirect && !living.has(redirect.to)) {
      error(
        place,
        `Unexpected redirect to ${redirect.to}, expected an address that holds something`,
        'lead it to where the reader finds it now, in one step',
      );
    }
  }
  const unlocked = [...living].filter((path) => !locked.has(path));
  if (unlocked.length === 0) return;
  report({
    check: CHECK,
    severity: 'warning',
    place: { file: ANCHORS_FILE },
    message: `Unexpected ${String(unlocked.length)} address(es) outside the lock, expected every public address in it: ${showIds(unlocked)}`,
    mend: 'run "npm run anchors" before they are published',
  });
}
