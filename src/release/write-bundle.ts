import { createHash } from 'node:crypto';
import { compareCodePoints, toJson } from '../exports/export-file.ts';
import { DATA_FILES } from '../exports/data-files.ts';
import { CONTENT_LICENCE } from '../exports/context.ts';
import { SITE } from '../site/addresses.ts';

/** A file of a release bundle: its path in the bundle, and its bytes. */
export interface BundleFile {
  path: string;
  bytes: Uint8Array;
}

export const BUNDLE_NAME = 'county-mechanism-gazetteer';
const TITLE = 'The County Mechanism Gazetteer (县域机制志)';

const toHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  ttl: 'text/turtle',
  txt: 'application/octet-stream',
};
const RE_ENDING = /\.(?<ending>[a-z]+)$/u;
const RE_ODD = /[^a-z0-9._-]+/gu;

interface Resource {
  name: string;
  path: string;
  [key: string]: unknown;
}

/** The resources of the package of figures, whose paths are relative to its folder. */
function readFigureResources(files: readonly BundleFile[]): Resource[] {
  const described = files.find(({ path }) => path === 'data/datapackage.json');
  if (described === undefined) return [];
  const { resources } = JSON.parse(new TextDecoder().decode(described.bytes)) as {
    resources: Resource[];
  };
  return resources.map((resource) => {
    const path = `data/${resource.path}`;
    return { ...resource, path, ...toTerms(path) };
  });
}

const RE_ARTICLES = /^(?:seeds\/.+\.txt|content\/sources\/.+)$/u;

/** Whether a file holds words of the articles, which are not ours to license. */
function holdsArticles(path: string): boolean {
  const file = DATA_FILES.find((one) => one.path === `/${path}`);
  const isFamilyMember = path.startsWith('data/ledger/');
  return isFamilyMember || file?.holds === 'articles' || RE_ARTICLES.test(path);
}

/** The terms of a file where they are not those of the package: what is not said of a resource holds for all. */
const toTerms = (path: string) =>
  holdsArticles(path)
    ? {
        licenses: [
          {
            path: 'LICENSE-content.md',
            title: 'holds words of the articles, which belong to their authors and publishers',
          },
        ],
      }
    : {};

function toResource({ path, bytes }: BundleFile): Resource {
  const ending = RE_ENDING.exec(path)?.groups?.['ending'] ?? '';
  return {
    name: path.toLowerCase().replaceAll(RE_ODD, '-'),
    path,
    format: ending,
    mediatype: MEDIA_TYPES[ending] ?? 'application/octet-stream',
    bytes: bytes.length,
    hash: `sha256:${toHash(bytes)}`,
    ...toTerms(path),
  };
}

/** `datapackage.json` of a bundle (Data Package 2.0): every file with its size and checksum, the table of figures with its schema. */
export function writeDataPackage(date: string, files: readonly BundleFile[]): string {
  const figures = readFigureResources(files);
  const known = new Set([...figures.map(({ path }) => path), 'data/datapackage.json']);
  return toJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: BUNDLE_NAME,
    title: TITLE,
    version: date,
    homepage: `${SITE}/`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: CONTENT_LICENCE,
        title: 'our own texts and the structure of the data',
      },
    ],
    resources: [...figures, ...files.filter(({ path }) => !known.has(path)).map(toResource)],
  });
}

/** `CITATION.cff` (Citation File Format 1.2.0). The project is its own author: it names no person. */
export const writeCitationFile = (date: string): string =>
  [
    'cff-version: 1.2.0',
    'message: Cite this data set, and the original articles whose words you quote.',
    'type: dataset',
    `title: "${TITLE}"`,
    'authors:',
    '  - name: The County Mechanism Gazetteer',
    `version: "${date}"`,
    `date-released: "${date}"`,
    `url: "${SITE}/"`,
    'license: CC-BY-4.0',
    '',
  ].join('\n');

/** `SHA256SUMS`, as `sha256sum --check` reads it. */
export const writeChecksums = (files: readonly BundleFile[]): string =>
  files
    .toSorted((a, b) => compareCodePoints(a.path, b.path))
    .map(({ path, bytes }) => `${toHash(bytes)}  ${path}\n`)
    .join('');

/** Adds to the files of a release what describes them: the data package, the citation file, and the checksums of all. */
export function completeBundle(date: string, files: readonly BundleFile[]): BundleFile[] {
  const encode = (path: string, text: string): BundleFile => ({
    path,
    bytes: new TextEncoder().encode(text),
  });
  const described = [
    ...files,
    encode('datapackage.json', writeDataPackage(date, files)),
    encode('CITATION.cff', writeCitationFile(date)),
  ];
  return [...described, encode('SHA256SUMS', writeChecksums(described))];
}
