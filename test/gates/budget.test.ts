import { expect, it } from 'vitest';
import { toPageType } from '../../src/site/page-types.ts';
import { openSite } from '../open-site.ts';
import { PAGE_PER_TYPE } from './built-site.ts';

/**
 * Bytes over the wire before the reader does anything: document, styles, scripts, pictures, all counted,
 * as compressed bodies. Header fields are left out: the test server speaks HTTP/1.1 and repeats them in full
 * for each file, while HTTP/2 and 3 send a repeated field in a byte or two.
 */
const MAX_SCRIPT_BYTES = 8_000;
const MAX_BYTES: Readonly<Record<string, number>> = {
  '/sources/*/': 40_000,
  '/mechanisms/*/': 20_000,
  '/counties/*/': 50_000,
};
/** Pages whose weight is promised by name, beside the longest page of each type. */
const NAMED = [
  '/sources/suiyang/',
  '/zh/sources/suiyang/',
  '/mechanisms/san-dan-zhi/',
  '/zh/mechanisms/jiedui-bangfu/',
];

interface Sent {
  bytes: number;
  scriptBytes: number;
}

const site = openSite();

/** Loads an address with an empty cache and adds up the bodies that the browser received. */
const measureSent = (url: string): Promise<Sent> =>
  site.withEmptyPage({}, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const heads = new Map<string, { type: string; headBytes: number }>();
    const sent: Sent = { bytes: 0, scriptBytes: 0 };
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      heads.set(requestId, { type, headBytes: response.encodedDataLength });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const head = heads.get(requestId);
      const bytes = encodedDataLength - (head?.headBytes ?? 0);
      sent.bytes += bytes;
      if (head?.type === 'Script') sent.scriptBytes += bytes;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return sent;
  });

const findExcess = (path: string, { bytes, scriptBytes }: Sent): string[] => {
  const maxBytes = MAX_BYTES[toPageType(path)];
  const excess: string[] = [];
  if (scriptBytes > MAX_SCRIPT_BYTES) excess.push(`${path}: ${scriptBytes} bytes of scripts`);
  if (maxBytes !== undefined && bytes > maxBytes) excess.push(`${path}: ${bytes} bytes`);
  return excess;
};

it.each([...new Set([...PAGE_PER_TYPE, ...NAMED])])(
  '%s is sent within its budget',
  async (path) => {
    const sent = await measureSent(site.origin + path);
    expect(sent.bytes).toBeGreaterThan(0);
    expect(findExcess(path, sent)).toEqual([]);
  },
);

it('a page over its budget is rejected', () => {
  const heavy = { bytes: 20_001, scriptBytes: MAX_SCRIPT_BYTES + 1 };
  expect(findExcess('/zh/mechanisms/san-dan-zhi/', heavy)).toHaveLength(2);
  expect(findExcess('/zh/mechanisms/by-name/', heavy)).toHaveLength(1);
});
