import { z } from 'zod';
import { BilingualSchema } from './text.ts';

/** A root-relative address of the site: `/mechanisms/san-dan-zhi/`, `/sources/anxi/#p3s2`. */
export const AddressSchema = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
    'Unexpected address, expected one from the root, such as /sources/anxi/#p3s2',
  );

/** Where an address leads that no longer holds anything: to a new one, or to a page that says why it was withdrawn. */
export const RedirectSchema = z.union([
  AddressSchema,
  z.strictObject({ withdrawn: BilingualSchema }),
]);
export type Redirect = z.infer<typeof RedirectSchema>;

/** `content/redirects.yaml`: old address → new address, or `{ withdrawn: { zh, en } }` with the reason. An empty file holds none. */
export const RedirectsSchema = z
  .record(AddressSchema, RedirectSchema)
  .nullable()
  .transform((redirects) => redirects ?? {});
export type Redirects = z.output<typeof RedirectsSchema>;
