import type {
  OpenData,
  PublishedAnnotation,
  PublishedSelector,
  PublishedSource,
} from './open-data.ts';
import { listOwners, type Owner } from './owners.ts';

const RE_TARGET = /^(?<site>https?:\/\/[^/]+)\/sources\/(?<source>[a-z0-9-]+)\/$/u;
const SELECTORS = 'TextQuoteSelector TextPositionSelector DataPositionSelector';
const CONTEXT = 32;

function checkQuote(
  quote: PublishedSelector,
  points: readonly string[],
  start: number,
  end: number,
): string[] {
  const slice = (from: number, to: number): string => points.slice(Math.max(0, from), to).join('');
  return [
    ...(quote.exact !== undefined && quote.exact !== '' && slice(start, end) === quote.exact
      ? []
      : ['exact is not at its position']),
    ...(slice(start - CONTEXT, start) === quote.prefix ? [] : ['prefix is not what stands before']),
    ...(slice(end, end + CONTEXT) === quote.suffix ? [] : ['suffix is not what stands behind']),
  ];
}

function checkBytes(
  data: PublishedSelector,
  owners: readonly Owner[],
  seedAddress: string,
): string[] {
  const start = Math.min(...owners.map(([first]) => first));
  const end = Math.max(...owners.map(([, last]) => last));
  return [
    ...(data.source === seedAddress
      ? []
      : [`seed is ${data.source ?? 'missing'}, not ${seedAddress}`]),
    ...(data.start === start && data.end === end
      ? []
      : [`bytes ${data.start ?? '?'}–${data.end ?? '?'} are not the smallest run ${start}–${end}`]),
  ];
}

function checkOne(
  annotation: PublishedAnnotation,
  source: PublishedSource,
  site: string,
  owners: readonly Owner[],
): string[] {
  const [quote, position, data] = annotation.target.selector;
  const types = annotation.target.selector.map(({ type }) => type).join(' ');
  if (types !== SELECTORS || quote === undefined || position === undefined || data === undefined)
    return [`selectors are ${types}`];
  const { start = -1, end = -1 } = position;
  if (start < 0 || end <= start || end > owners.length)
    return [`position ${start}–${end} is outside the text`];
  return [
    ...checkQuote(quote, [...source.text], start, end),
    ...checkBytes(data, owners.slice(start, end), `${site}/seeds/${source.seed}`),
    ...(annotation.body.id.startsWith(`${site}/`)
      ? []
      : [`body ${annotation.body.id} is not on the site`]),
    ...(annotation.id.startsWith(`${site}/data/annotations.jsonld#`)
      ? []
      : ['id is not an address of the file']),
  ];
}

/** Every selector finds its quotation: in the text by quotation and by code points, in the seed by bytes. */
export function checkAnnotations({ annotations, sources, ledgers, seeds }: OpenData): string[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const owners = new Map(
    sources.map(({ id, seed, span }) => [
      id,
      listOwners(seeds[seed] ?? new Uint8Array(), span, ledgers[id] ?? []),
    ]),
  );
  return annotations['@graph'].flatMap((annotation) => {
    const { site = '', source: id = '' } = RE_TARGET.exec(annotation.target.source)?.groups ?? {};
    const source = byId.get(id);
    if (source === undefined)
      return [`${annotation.id}: target ${annotation.target.source} is no source`];
    return checkOne(annotation, source, site, owners.get(id) ?? []).map(
      (problem) => `${annotation.id}: ${problem}`,
    );
  });
}
