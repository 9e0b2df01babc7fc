import { ANCHORS_FILE } from '../content/read-anchors.ts';
import type { Corpus } from '../content/corpus.ts';
import type { Report } from '../report/problem.ts';
import { type Anchor, listAnchors, listLocked } from '../site/list-anchors.ts';
import { listRedirects, pageOf } from '../site/list-redirects.ts';
import type { VerifyContext } from './context.ts';
import { type ReportError, reportErrorsOf, showIds } from './report-error.ts';

const CHECK = 'anchors-kept';

/** The addresses that hold something now, and those that were ever published. */
interface Paths {
  living: ReadonlySet<string>;
  locked: ReadonlySet<string>;
}

const toPaths = (anchors: readonly Anchor[]): Set<string> =>
  new Set(anchors.map(({ path }) => path));

/** A redirect of a page holds for every place on it; so a page that is gone is told alone. */
function reportLosses(
  { redirects: { entries } }: Corpus,
  { living, locked }: Paths,
  error: ReportError,
): void {
  const isLost = (path: string): boolean =>
    locked.has(path) && !living.has(path) && entries[path] === undefined;
  for (const path of locked) {
    const page = pageOf(path);
    if (!isLost(path) || entries[page] !== undefined) continue;
    if (page !== path && isLost(page)) continue;
    error(
      { file: ANCHORS_FILE, at: path },
      `Unexpected loss of the address ${path}, expected it to hold what it held, or a redirect`,
      `give it back its id, or add to content/redirects.yaml a line "${path}: <new address>" or "${path}: { withdrawn: { zh: …, en: … } }" with the reason; no other thing may take this id`,
    );
  }
}

function reportRedirects(corpus: Corpus, { living }: Paths, error: ReportError): void {
  const { file, lineOf } = corpus.redirects;
  for (const redirect of listRedirects(corpus)) {
    const place = { file, line: lineOf(redirect.from), at: redirect.from };
    if (living.has(redirect.from)) {
      error(
        place,
        `Unexpected redirect from ${redirect.from}, expected an address that holds nothing any more`,
        'an address is given once: give what stands there now another id; remove the redirect only if the very thing that it stood for came back',
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
}

/**
 * A published address never dies: each that is locked still holds something, or `content/redirects.yaml`
 * says where it leads or why it was withdrawn. A redirect leads to an address that holds something, in
 * one step, and never away from one that does. An address that is not locked yet is a warning.
 */
export function anchorsKept({ corpus }: VerifyContext, report: Report): void {
  const error = reportErrorsOf(CHECK, report);
  const paths = { living: toPaths(listAnchors(corpus)), locked: toPaths(listLocked(corpus)) };
  reportLosses(corpus, paths, error);
  reportRedirects(corpus, paths, error);
  const unlocked = [...paths.living].filter((path) => !paths.locked.has(path));
  if (unlocked.length === 0) return;
  report({
    check: CHECK,
    severity: 'warning',
    place: { file: ANCHORS_FILE },
    message: `Unexpected ${String(unlocked.length)} address(es) outside the lock, expected every public address in it: ${showIds(unlocked)}`,
    mend: 'run "npm run anchors" before they are published',
  });
}
