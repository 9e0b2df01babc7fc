/** A file of the open data: its path below `dist/` and what it holds. */
export interface ExportFile {
  path: string;
  body: string;
}

/** Writes JSON as every export does: two spaces, keys in the order in which they were made, one newline at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Orders strings by code point; UTF-16 order differs from it outside the Basic Multilingual Plane. */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
