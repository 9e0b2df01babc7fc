import { parseJson } from './parse-json.ts';
import type { Reading } from './reading.ts';
import { type AnchorLock, AnchorLockSchema } from './schemas/anchor.ts';

/** Below the project's root. */
export const ANCHORS_FILE = 'anchors.lock.json';

/** Reads `anchors.lock.json`. Its absence is an error: without it, addresses could vanish unseen. */
export function readAnchors(reading: Reading): AnchorLock {
  return parseJson(reading, ANCHORS_FILE, AnchorLockSchema, 'run "npm run anchors"') ?? {};
}
