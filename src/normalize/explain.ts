import type { LedgerEdit } from '../content/schemas/source.ts';

const COLOURS = { drop: 31, metadata: 34, edit: 33, emendation: 35, inserted: 32, dim: 2 } as const;

/** Paints text for a terminal, or leaves it plain. */
type Paint = (colour: keyof typeof COLOURS, text: string) => string;

const inColour: Paint = (colour, text) => `\u001B[${String(COLOURS[colour])}m${text}\u001B[0m`;
const plain: Paint = (_, text) => text;

/** Makes the characters visible that a terminal hides, obeys or swallows. */
function showInvisible(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll(
      /[\u007F-\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\u3000\uFEFF]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

function explainEdit(
  { bytes, before, after, rules, kind, reason }: LedgerEdit,
  paint: Paint,
): string {
  const place = paint('dim', `${String(bytes[0])}–${String(bytes[1])}`);
  const change = `${paint(kind, `[-${showInvisible(before)}-]`)}${paint('inserted', `{+${showInvisible(after)}+}`)}`;
  return `${place}  ${change}  ${paint('dim', `${rules.join(' ')} (${kind}): ${reason}`)}`;
}

/** Shows a ledger as a diff, one edit a line: bytes, what was, what is, by which rules, why. */
export function explainLedger(ledger: readonly LedgerEdit[], colour: boolean): string {
  return ledger.map((edit) => explainEdit(edit, colour ? inColour : plain)).join('\n');
}
