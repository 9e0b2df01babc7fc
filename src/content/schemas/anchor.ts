import { z } from 'zod';
import { AddressSchema } from './redirect.ts';

/** What has an address of its own. */
export const ANCHOR_KINDS = [
  'unit',
  'source',
  'sentence',
  'category',
  'mechanism',
  'figure',
  'check',
] as const;
export const AnchorKindSchema = z.enum(ANCHOR_KINDS);
export type AnchorKind = z.infer<typeof AnchorKindSchema>;

/** `anchors.lock.json`: every address that was ever published, by kind. Addresses are added and never taken out. */
export const AnchorLockSchema = z.partialRecord(AnchorKindSchema, z.array(AddressSchema));
export type AnchorLock = z.infer<typeof AnchorLockSchema>;
