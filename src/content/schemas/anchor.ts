import { z } from 'zod';
import { AddressSchema } from './redirect.ts';

/**
 * What has an address of its own. `statement` is a sentence of a unit's prose, `attestation` a quotation
 * of a mechanism; `page` is every page that is not the address of a thing.
 */
export const ANCHOR_KINDS = [
  'unit',
  'source',
  'sentence',
  'statement',
  'category',
  'mechanism',
  'attestation',
  'figure',
  'check',
  'page',
] as const;
export const AnchorKindSchema = z.enum(ANCHOR_KINDS);
export type AnchorKind = z.infer<typeof AnchorKindSchema>;

/** `anchors.lock.json`: every address that was ever published, by kind. Addresses are added and never taken out. */
export const AnchorLockSchema = z.partialRecord(AnchorKindSchema, z.array(AddressSchema));
export type AnchorLock = z.infer<typeof AnchorLockSchema>;
