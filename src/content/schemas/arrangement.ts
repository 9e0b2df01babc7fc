import { z } from 'zod';
import { BilingualSchema, IdSchema } from './text.ts';

/** Where an actor stands, from outside the hierarchy down to residents: the columns of the diagram. */
export const TIERS = [
  'beside',
  'province',
  'city',
  'county',
  'town',
  'village',
  'household',
] as const;
export const TierSchema = z.enum(TIERS);
export type Tier = z.infer<typeof TierSchema>;

/** What one actor does to another: the bands of the diagram. */
export const EDGE_KINDS = ['leads', 'staffs', 'pairs', 'judges', 'checks', 'follows'] as const;
export const EdgeKindSchema = z.enum(EDGE_KINDS);
export type EdgeKind = z.infer<typeof EdgeKindSchema>;

/** An actor or an addressee. `zh` occurs in the source, character for character. */
export const ArrangementNodeSchema = z.strictObject({
  id: IdSchema,
  zh: z.string().min(1),
  en: z.string().min(1),
  tier: TierSchema,
});
export type ArrangementNode = z.infer<typeof ArrangementNodeSchema>;

const EdgeSchema = z.strictObject({
  kind: EdgeKindSchema,
  from: IdSchema,
  to: IdSchema,
  /**
   * Ours, and short: "from verb to after" reads as a sentence in English (`brings` the groups `together`),
   * "from→to：verb" in Chinese, whose verb is whole and so holds no comma.
   */
  verb: BilingualSchema.extend({ after: z.string().min(1).optional() }),
});
/** A line stands only where a sentence says so: an attestation of a mechanism, or a key of the unit's evidence. */
export const ArrangementEdgeSchema = z.union([
  EdgeSchema.extend({ mechanism: IdSchema, at: IdSchema }),
  EdgeSchema.extend({ ev: IdSchema }),
]);
export type ArrangementEdge = z.infer<typeof ArrangementEdgeSchema>;

/** `content/counties/<id>/arrangement.yaml`: who leads, staffs, is paired with, judges and checks whom, and what follows. */
export const ArrangementSchema = z.strictObject({
  nodes: z.array(ArrangementNodeSchema).min(2),
  edges: z.array(ArrangementEdgeSchema).min(1),
});
export type Arrangement = z.infer<typeof ArrangementSchema>;
