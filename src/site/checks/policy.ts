import { CSP } from '../csp.ts';
import type { CheckPage } from './check.ts';

const isPolicy = (value: unknown): boolean =>
  String(value).toLowerCase() === 'content-security-policy';

/** Every page carries the policy in its head, so that a host without our headers keeps it too. */
export const policy: CheckPage = (page, _site, report) => {
  const metas = page.elements.filter(({ properties }) => isPolicy(properties['httpEquiv']));
  const found = metas.map(({ properties }) => String(properties['content']));
  if (found.length === 1 && found[0] === CSP) return;
  report(
    metas[0],
    `Unexpected content security policy ${JSON.stringify(found)}, expected the one of csp.ts`,
    'render <meta http-equiv="content-security-policy" content={CSP}> once in the head',
  );
};
