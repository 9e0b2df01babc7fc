import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The open data as published, typed as the contract has it; the checkers trust none of it. */
export interface PublishedSource {
  id: string;
  seed: string;
  sha256: string;
  span: [number, number];
  title: string;
  subtitle: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  dates: unknown[];
  genre: string;
  counties: string[];
  text: string;
  sentences: { id: string; start: number; end: number; en: string | null }[];
}

export interface PublishedEdit {
  bytes: [number, number];
  before: string;
  after: string;
  rules: string[];
  kind: string;
  reason: string;
}

export interface PublishedSelector {
  type: string;
  exact?: string;
  prefix?: string;
  suffix?: string;
  source?: string;
  start?: number;
  end?: number;
}

export interface PublishedAnnotation {
  id: string;
  type: string;
  motivation: string;
  body: { id: string; type: string };
  target: { source: string; selector: PublishedSelector[] };
}

export interface OpenData {
  sources: PublishedSource[];
  ledgers: Record<string, PublishedEdit[]>;
  annotations: { '@context': string; '@graph': PublishedAnnotation[] };
  seeds: Record<string, Uint8Array>;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Rereads a built site's open data and its copies of the seeds. */
export function readOpenData(dist: string): OpenData {
  const list = (folder: string): string[] => readdirSync(join(dist, folder)).sort();
  const ledgers = list('data/ledger').map((name) => [
    name.replace(/\.json$/u, ''),
    readJson(join(dist, 'data/ledger', name)),
  ]);
  const seeds = list('seeds').map((name) => [
    name,
    new Uint8Array(readFileSync(join(dist, 'seeds', name))),
  ]);
  return {
    sources: readJson(join(dist, 'data/sources.json')) as PublishedSource[],
    ledgers: Object.fromEntries(ledgers) as OpenData['ledgers'],
    annotations: readJson(join(dist, 'data/annotations.jsonld')) as OpenData['annotations'],
    seeds: Object.fromEntries(seeds) as OpenData['seeds'],
  };
}
