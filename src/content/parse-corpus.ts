import type { Problem } from '../report/problem.ts';
import type { Corpus } from './corpus.ts';
import { listIds } from './list-ids.ts';
import { readAnchors } from './read-anchors.ts';
import { readChecks } from './read-checks.ts';
import { readCounty } from './read-county.ts';
import { readCoverage } from './read-coverage.ts';
import { readFigures } from './read-figures.ts';
import type { Reading } from './reading.ts';
import { readMechanism } from './read-mechanism.ts';
import { readRedirects } from './read-redirects.ts';
import { readSource } from './read-source.ts';
import { readTerms } from './read-terms.ts';
import { readTranslations } from './read-translations.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { CategoriesSchema } from './schemas/category.ts';
import { OutsideSchema } from './schemas/outside.ts';

const RE_SOURCE_FILE = /^(?<id>[^/.]+)\.(?:md|ids\.json|ledger\.json)$/u;
const RE_YAML_FILE = /^(?<id>[^/.]+)\.yaml$/u;
const RE_MECHANISM_FILE = /^(?<id>[^/.]+)\.md$/u;
const RE_COUNTY_FILE = /^(?<id>[^/.]+)\/(?:index\.yaml|arrangement\.yaml|en\.md|zh\.md)$/u;

function readAll<T>(
  reading: Reading,
  folder: string,
  pattern: RegExp,
  read: (id: string, reading: Reading) => T | undefined,
): Map<string, T> {
  const entries = listIds(reading, folder, pattern).map((id) => [id, read(id, reading)] as const);
  return new Map(entries.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
}

/**
 * Parses the files of `content/` (text by path from the project's root). Pure. What cannot be read is
 * left out and stands in `problems`.
 */
export function parseCorpus(files: ReadonlyMap<string, string>): {
  corpus: Corpus;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const reading: Reading = { files, report: (problem) => void problems.push(problem) };
  const corpus: Corpus = {
    sources: readAll(reading, 'content/sources', RE_SOURCE_FILE, readSource),
    translations: readAll(reading, 'content/translations', RE_YAML_FILE, readTranslations),
    terms: readTerms(reading),
    categories: readYamlFile(reading, 'content/categories.yaml', CategoriesSchema)?.data ?? {},
    mechanisms: readAll(reading, 'content/mechanisms', RE_MECHANISM_FILE, readMechanism),
    counties: readAll(reading, 'content/counties', RE_COUNTY_FILE, readCounty),
    figures: readAll(reading, 'content/figures', RE_YAML_FILE, readFigures),
    checks: readAll(reading, 'content/checks', RE_YAML_FILE, readChecks),
    coverage: readAll(reading, 'content/coverage', RE_YAML_FILE, readCoverage),
    outside: readYamlFile(reading, 'content/outside.yaml', OutsideSchema)?.data ?? {},
    redirects: readRedirects(reading),
    anchors: readAnchors(reading),
  };
  return { corpus, problems };
}
