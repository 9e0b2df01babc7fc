import { createHash } from 'node:crypto';
import { CHANGE_KINDS } from '../content/schemas/release.ts';
import type { State } from './state.ts';

/** Writes a state: one thing a line, so that a change shows as the lines that changed. */
export function writeState(state: State): string {
  const kinds = CHANGE_KINDS.map((kind) => {
    const lines = Object.entries(state[kind]).map(
      ([id, fields]) => `    ${JSON.stringify(id)}: ${JSON.stringify(fields)}`,
    );
    return `  ${JSON.stringify(kind)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${kinds.join(',\n')}\n}\n`;
}

/** SHA-256 of a written state, hexadecimal: tells whether a corpus is exactly what was released. */
export const hashState = (written: string): string =>
  createHash('sha256').update(written).digest('hex');
