/**
 * Reads a table with what its data package says of it and nothing else: an RFC 4180 parser and the casts
 * of Frictionless Table Schema, written apart from the code that is tested. Throws where a cell does not fit.
 */
interface Field {
  name: string;
  type: string;
  trueValues?: string[];
  falseValues?: string[];
  constraints?: { required?: boolean; unique?: boolean; pattern?: string; enum?: string[] };
}
export interface DataPackage {
  $schema: string;
  name: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    encoding: string;
    schema: { fields: Field[]; primaryKey: string[]; missingValues: string[] };
  }[];
}
export type Cell = string | number | boolean | null;

/** Parses RFC 4180: CRLF between rows, `""` inside quoted fields. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let [row, field, quoted] = [[] as string[], '', false];
  for (let i = 0; i < csv.length; i += 1) {
    const character = csv[i] ?? '';
    if (quoted) {
      if (character !== '"') field += character;
      else if (csv[i + 1] === '"') {
        field += '"';
        i += 1;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === '"') throw new Error(`a quotation mark inside a bare field: ${field}`);
    else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\r' && csv[i + 1] === '\n') {
      rows.push([...row, field]);
      [row, field] = [[], ''];
      i += 1;
    } else if (character === '\n' || character === '\r') throw new Error('a bare end of line');
    else field += character;
  }
  if (quoted || field !== '' || row.length > 0) throw new Error('a last row that does not end');
  return rows;
}

function cast(text: string, field: Field, missing: readonly string[]): Cell {
  const { name, type, constraints } = field;
  const fail = (why: string) => new Error(`${name} "${text}": ${why}`);
  if (missing.includes(text)) {
    if (constraints?.required === true) throw fail('required');
    return null;
  }
  if (constraints?.enum?.includes(text) === false) throw fail('not in the enumeration');
  if (
    constraints?.pattern !== undefined &&
    !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text)
  )
    throw fail(`does not match ${constraints.pattern}`);
  if (type === 'string') return text;
  if (type === 'number') {
    if (!/^-?\d+(?:\.\d+)?$/u.test(text)) throw fail('no number');
    return Number(text);
  }
  if (type !== 'boolean') throw fail(`unknown type ${type}`);
  if (field.trueValues?.includes(text) === true) return true;
  if (field.falseValues?.includes(text) === true) return false;
  throw fail('no boolean');
}

/** Loads the first resource of a package from its text. */
export function readTable(dataPackage: DataPackage, csv: string): Record<string, Cell>[] {
  const [resource] = dataPackage.resources;
  if (resource === undefined) throw new Error('no resource');
  const { fields, primaryKey, missingValues } = resource.schema;
  const [header = [], ...rows] = parseCsv(csv);
  if (header.join() !== fields.map(({ name }) => name).join()) throw new Error('another header');
  const records = rows.map((row) => {
    if (row.length !== fields.length) throw new Error(`a row of ${String(row.length)} cells`);
    return Object.fromEntries(
      fields.map((field, i) => [field.name, cast(row[i] ?? '', field, missingValues)]),
    );
  });
  const unique = [
    ...primaryKey,
    ...fields.filter((one) => one.constraints?.unique === true).map(({ name }) => name),
  ];
  for (const key of unique) {
    const values = records.map((record) => record[key]);
    if (new Set(values).size !== values.length) throw new Error(`${key} is not unique`);
  }
  return records;
}
