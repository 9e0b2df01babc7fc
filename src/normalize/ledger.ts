import type { LedgerEdit } from '../content/schemas/source.ts';
import type { Atom, TracedText } from './traced-text.ts';

function isChanged({ before, after }: Atom): boolean {
  return before !== after;
}

function toEdit({ byteStart, byteEnd, before, after, rules, kind, reason }: Atom): LedgerEdit {
  return { bytes: [byteStart, byteEnd], before, after, rules: [...rules], kind, reason };
}

/**
 * Whether a deletion carries the one before on: the same rules did the same to the next bytes. What
 * stands in the text stays apart, so that a quotation finds the smallest run of bytes it came from.
 */
function continues(last: LedgerEdit, edit: LedgerEdit): boolean {
  return (
    last.bytes[1] === edit.bytes[0] &&
    last.after === '' &&
    edit.after === '' &&
    last.kind === edit.kind &&
    last.reason === edit.reason &&
    last.rules.join() === edit.rules.join()
  );
}

/**
 * Flattens a traced text to the ledger of the data contract: edits sorted by seed byte, never
 * overlapping, runs of one and the same deletion joined.
 */
export function toLedger(traced: TracedText): LedgerEdit[] {
  const ledger: LedgerEdit[] = [];
  for (const edit of traced.filter(isChanged).map(toEdit)) {
    const last = ledger.at(-1);
    if (last === undefined || !continues(last, edit)) {
      ledger.push(edit);
      continue;
    }
    last.bytes[1] = edit.bytes[1];
    last.before += edit.before;
    last.after += edit.after;
  }
  return ledger;
}

/** Encodes a seed's decoded text back into its bytes. */
export type Encode = (text: string) => Uint8Array;
/** Decodes a whole run of a seed's bytes. */
export type Decode = (bytes: Uint8Array) => string;

const encodeUtf8: Encode = (text) => Buffer.from(text, 'utf8');
const decodeUtf8: Decode = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/**
 * Replays a ledger: the source's text from the seed's bytes and the article's span.
 * @throws RangeError where an edit stands outside the span or overlaps the one before.
 */
export function replayLedger(
  seed: Uint8Array,
  [start, end]: readonly [number, number],
  ledger: readonly LedgerEdit[],
  decode: Decode = decodeUtf8,
): string {
  let text = '';
  let byte = start;
  for (const { bytes, after } of ledger) {
    if (bytes[0] < byte || bytes[1] > end)
      throw new RangeError(
        `Unexpected edit at bytes ${bytes.join('–')}, expected one inside ${String(byte)}–${String(end)}`,
      );
    text += decode(seed.subarray(byte, bytes[0])) + after;
    byte = bytes[1];
  }
  return text + decode(seed.subarray(byte, end));
}

/**
 * The bytes of the kept characters from an offset on, so many that they fill `length` bytes. Character
 * by character: only what is kept comes from the seed, so only it must be in the seed's encoding.
 */
function encodeKept(text: string, offset: number, length: number, encode: Encode): Kept {
  const parts: Uint8Array[] = [];
  let filled = 0;
  let end = offset;
  while (filled < length && end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end) as number);
    const bytes = encode(character);
    parts.push(bytes);
    filled += bytes.length;
    end += character.length;
  }
  return { bytes: Buffer.concat(parts), end };
}

interface Kept {
  bytes: Uint8Array;
  /** UTF-16 offset behind the last of them. */
  end: number;
}

/**
 * Inverts a ledger: the bytes of the article's span from the source's text.
 * @throws RangeError where the text is not the one the ledger led to.
 */
export function invertLedger(
  text: string,
  [start, end]: readonly [number, number],
  ledger: readonly LedgerEdit[],
  encode: Encode = encodeUtf8,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let offset = 0;
  let byte = start;
  for (const { bytes, before, after } of ledger) {
    const kept = encodeKept(text, offset, bytes[0] - byte, encode);
    if (!text.startsWith(after, kept.end))
      throw new RangeError(
        `Unexpected text where bytes ${bytes.join('–')} were edited, expected "${after}"`,
      );
    parts.push(kept.bytes, encode(before));
    offset = kept.end + after.length;
    byte = bytes[1];
  }
  const inverted = Buffer.concat([...parts, encode(text.slice(offset))]);
  if (inverted.length !== end - start)
    throw new RangeError(
      `Unexpected length ${String(inverted.length)}, expected ${String(end - start)} bytes`,
    );
  return inverted;
}
