import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import type { Report } from '../report/problem.ts';
import { reportUnreadable } from './reading.ts';
import { type LineOf, validate } from './validate.ts';

/** Walks a key path as far as it leads; gives the offset (UTF-16) of the last key or item that it met. */
function findOffset(contents: ParsedNode | null, keys: readonly string[]): number | undefined {
  let node: unknown = contents;
  let offset = contents?.range[0];
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === key);
      if (pair === undefined) return offset;
      offset = isNode(pair.key) ? pair.key.range?.[0] : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = isNode(node) ? node.range?.[0] : offset;
    }
  }
  return offset;
}

/** A YAML text with its place: `firstLine` is the line of the file on which it begins. */
export interface YamlText {
  file: string;
  text: string;
  firstLine?: number;
}

/**
 * Parses YAML 1.2 (core schema, so dates stay text) and validates it. Duplicate keys are refused.
 * Reports every problem with its line; gives undefined if there is one.
 */
export function parseYaml<Schema extends z.ZodType>(
  { file, text, firstLine = 1 }: YamlText,
  schema: Schema,
  report: Report,
): { data: z.output<Schema>; lineOf: LineOf } | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const toLine = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    reportUnreadable(
      report,
      { file, line: toLine(pos[0]) },
      `Unexpected YAML, expected a valid document: ${message}`,
      'correct the syntax; a value with ": " or "#" in it needs quotation marks',
    );
  }
  if (document.errors.length > 0) return undefined;
  const lineOf: LineOf = (keyPath) => {
    const offset = findOffset(document.contents, keyPath === '' ? [] : keyPath.split('.'));
    return offset === undefined ? undefined : toLine(offset);
  };
  const data = validate(schema, document.toJS(), { file, lineOf, report });
  return data === undefined ? undefined : { data, lineOf };
}
