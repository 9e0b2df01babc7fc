import { createHash } from 'node:crypto';
import type { Properties } from 'hast';

/**
 * The one inline script of the site, the same on every page: it asks for the page's modules when the page is there.
 * A key that is pressed before they are is kept and given to them, so that no shortcut is lost on a slow line.
 * When they are there it takes itself out of the page.
 * It is a string, since the policy names it by its bytes.
 */
export const LOADER =
  '{let k;const h=(e)=>{k=e};addEventListener("keydown",h);' +
  'const s=document.currentScript;' +
  'addEventListener("load",()=>setTimeout(async()=>{' +
  'await Promise.all(s.dataset.modules.split(" ").map((m)=>import(m)));s.remove();' +
  'removeEventListener("keydown",h);k?.target.dispatchEvent(new KeyboardEvent("keydown",k))}))}';

/** As a content security policy names an inline script (CSP 3, hash source). */
export const LOADER_HASH = `'sha256-${createHash('sha256').update(LOADER).digest('base64')}'`;

/** The addresses that a parsed `<script data-modules>` loads; none for any other element. */
export const listDelayed = ({ dataModules }: Properties): string[] =>
  typeof dataModules === 'string' ? dataModules.split(' ') : [];
