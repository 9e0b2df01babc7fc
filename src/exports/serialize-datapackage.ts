import { createHash } from 'node:crypto';
import { SITE } from '../site/addresses.ts';
import { toJson } from './export-file.ts';
import { FIGURE_COLUMNS } from './figure-columns.ts';

/** The Table Schema of the figures. An empty cell is a missing value. */
const SCHEMA = {
  fields: FIGURE_COLUMNS.map(({ name, type, description, constraints }) => ({
    name,
    type,
    ...(type === 'number' ? { decimalChar: '.', bareNumber: true } : {}),
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    description,
    ...(constraints === undefined ? {} : { constraints }),
  })),
  primaryKey: ['id'],
  missingValues: [''],
};

/** `data/datapackage.json`: the Frictionless description of `figures.csv`, with its size and checksum. */
export function serializeDatapackage(csv: string): string {
  const bytes = Buffer.from(csv, 'utf8');
  return toJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'county-mechanism-gazetteer-figures',
    title: 'Figures of the County Mechanism Gazetteer',
    description:
      'Every number with meaning in the sources, as they state it. They report on themselves; the data package repeats their numbers and vouches for none.',
    // The structure and our words; the quotations belong to the articles' publishers (LICENSE-content.md).
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title:
          'Creative Commons Attribution 4.0; the quotations belong to the publishers of the articles',
      },
    ],
    homepage: `${SITE}/figures/`,
    resources: [
      {
        name: 'figures',
        path: 'figures.csv',
        type: 'table',
        profile: 'tabular-data-resource',
        title: 'Figures',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        dialect: {
          header: true,
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
          skipInitialSpace: false,
        },
        schema: SCHEMA,
      },
    ],
  });
}
