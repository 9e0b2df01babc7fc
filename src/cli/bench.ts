import { runCommand } from './stage.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: npm run bench [-- normalize | search | pages | verify]
  (nothing)   build the site aside; the time of each stage and what each type of page weighs
  normalize   restore a corpus of damaged texts; speed, memory and error rates; -- normalize --write for its page
  search      ask 500 phrases and every label in a browser, beside Pagefind's default
  pages       Lighthouse on one page of each type of dist/, beside bare HTML; -- pages <address>… for some
  verify      the time of each check of npm run verify`;

/** Loads only what is measured, so that the memory of one bench is not that of the other. */
async function bench(): Promise<void> {
  const [which] = process.argv.slice(2);
  if (which === undefined) await (await import('./bench-site.ts')).benchSite();
  else if (which === 'normalize') await (await import('./bench-normalize.ts')).benchNormalize();
  else if (which === 'search') await (await import('./bench-search.ts')).benchSearch();
  else if (which === 'pages') await (await import('./bench-pages.ts')).benchPages();
  else if (which === 'verify') await (await import('./bench-verify.ts')).benchVerify();
  else throw new UsageError(`Unexpected bench "${which}", expected one of these\n${USAGE}`);
}

await runCommand(bench);
