import lighthouse from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse found on one page, with its own mobile phone and its own slow line. */
export interface PageAudit {
  /** 0 to 100. */
  scores: Record<Category, number>;
  /** Largest contentful paint, in milliseconds. */
  lcp: number;
  cls: number;
  /** Bytes over the wire, all counted. */
  bytes: number;
  requests: number;
  /** Audits that cost points, as `category: title (what stands there)`. */
  lost: string[];
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function readNumber(report: Report, id: string): number {
  const value = report.audits[id]?.numericValue;
  if (value === undefined) throw new TypeError(`Unexpected report without ${id}`);
  return value;
}

function countRequests(report: Report): number {
  const details = report.audits['network-requests']?.details;
  if (details?.type !== 'table') throw new TypeError('Unexpected report without requests');
  return details.items.length;
}

function readScore(report: Report, category: Category): number {
  const score = report.categories[category]?.score;
  if (score === null || score === undefined) {
    throw new TypeError(`Unexpected report without a score for ${category}`);
  }
  return Math.round(score * 100);
}

function listLost(report: Report, category: Category): string[] {
  return (report.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => report.audits[id])
    .filter((audit) => audit?.score !== null && audit !== undefined && audit.score < 1)
    .map((audit) => `${category}: ${audit?.id ?? ''} ${audit?.displayValue ?? audit?.title ?? ''}`);
}

/** What Lighthouse itself asks to repeat: the browser was too busy to record the load. */
const BUSY = new Set(['NO_NAVSTART', 'NO_TRACING_STARTED', 'NO_FCP', 'NO_LCP', 'PROTOCOL_TIMEOUT']);
const MOST_TRIES = 3;

/** A tab that answered too late or closed under the run, as the DevTools protocol words it. */
const RE_LOST_TAB = /target closed|session closed|protocol error|PROTOCOL_TIMEOUT/iu;

/** What Lighthouse gives; undefined where it lost its tab. */
async function askLighthouse(url: string, port: number) {
  try {
    return await lighthouse(url, {
      port,
      onlyCategories: [...CATEGORIES],
      output: 'json',
      logLevel: 'silent',
    });
  } catch (error) {
    if (error instanceof Error && RE_LOST_TAB.test(error.message)) return undefined;
    throw error;
  }
}

/** One run; undefined where the browser was too busy. */
async function runLighthouse(url: string, port: number): Promise<Report | undefined> {
  const result = await askLighthouse(url, port);
  const { code, message } = result?.lhr.runtimeError ?? {};
  if (result === undefined || (code !== undefined && BUSY.has(code))) return undefined;
  if (code !== undefined) {
    throw new Error(`Unexpected failure on ${url}: ${message ?? code}`);
  }
  return result.lhr;
}

/** Repeats a run that the machine was too busy for, and says so. */
async function runUntilRecorded(url: string, port: number): Promise<Report> {
  for (let run = 1; run <= MOST_TRIES; run += 1) {
    const report = await runLighthouse(url, port);
    if (report !== undefined) return report;
    console.log(`not recorded, run ${String(run)} of at most ${String(MOST_TRIES)}: ${url}`);
  }
  throw new Error(`Unexpected busy machine, expected a recorded load of ${url}`);
}

/** Asks Lighthouse about an address, in the browser that listens on `port`. Throws where it could not load it. */
export async function auditPage(url: string, port: number): Promise<PageAudit> {
  const report = await runUntilRecorded(url, port);
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, readScore(report, category)]),
  ) as Record<Category, number>;
  return {
    scores,
    lcp: readNumber(report, 'largest-contentful-paint'),
    cls: readNumber(report, 'cumulative-layout-shift'),
    bytes: readNumber(report, 'total-byte-weight'),
    requests: countRequests(report),
    lost: CATEGORIES.flatMap((category) => listLost(report, category)),
  };
}
