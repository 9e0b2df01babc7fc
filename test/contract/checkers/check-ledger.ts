import type { OpenData, PublishedEdit, PublishedSource } from './open-data.ts';

const encode = (text: string): Buffer => Buffer.from(text, 'utf8');

/** Edits lie inside the span, in order, without overlap. */
function checkOrder({ id, span }: PublishedSource, edits: readonly PublishedEdit[]): string[] {
  let end = span[0];
  for (const { bytes } of edits) {
    if (bytes[0] < end || bytes[1] < bytes[0] || bytes[1] > span[1]) {
      return [`${id}: edit at ${bytes.join('–')} is out of order or outside the span`];
    }
    end = bytes[1];
  }
  return [];
}

/** Seed and ledger give the text. */
function replay(
  seed: Uint8Array,
  [start, end]: [number, number],
  edits: readonly PublishedEdit[],
): Buffer {
  const parts: Uint8Array[] = [];
  let at = start;
  for (const { bytes, after } of edits) {
    parts.push(seed.subarray(at, bytes[0]), encode(after));
    at = bytes[1];
  }
  return Buffer.concat([...parts, seed.subarray(at, end)]);
}

/** Text and ledger give the seed's bytes; undefined where the text does not hold what the ledger put there. */
function invert(
  text: Buffer,
  [start]: [number, number],
  edits: readonly PublishedEdit[],
): Buffer | undefined {
  const parts: Uint8Array[] = [];
  let [inSeed, inText] = [start, 0];
  for (const { bytes, before, after } of edits) {
    const kept = bytes[0] - inSeed;
    const written = encode(after);
    const found = text.subarray(inText + kept, inText + kept + written.length);
    if (!written.equals(found)) return undefined;
    parts.push(text.subarray(inText, inText + kept), encode(before));
    [inSeed, inText] = [bytes[1], inText + kept + written.length];
  }
  return Buffer.concat([...parts, text.subarray(inText)]);
}

function checkSource(source: PublishedSource, data: OpenData): string[] {
  const { id, span, text } = source;
  const edits = data.ledgers[id];
  const seed = data.seeds[source.seed];
  if (edits === undefined || seed === undefined) return [`${id}: ledger or seed is missing`];
  const disorder = checkOrder(source, edits);
  if (disorder.length > 0) return disorder;
  const inverted = invert(encode(text), span, edits);
  return [
    ...(replay(seed, span, edits).equals(encode(text))
      ? []
      : [`${id}: the seed and the ledger do not give the text`]),
    ...(inverted?.equals(seed.subarray(...span)) === true
      ? []
      : [`${id}: the text and the ledger do not give the seed`]),
  ];
}

/** The ledger of every source leads from the seed to the text, and back, byte for byte. */
export const checkLedger = (data: OpenData): string[] =>
  data.sources.flatMap((source) => checkSource(source, data));
