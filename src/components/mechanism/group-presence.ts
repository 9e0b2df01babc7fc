import type { Presence, PresenceState } from '../../evidence/presence.ts';

/** What a page says of a mechanism in a source; a label without a quotation never gets through verify. */
const SHOWN_STATES = [
  'named',
  'described',
  'elsewhere',
  'inside',
  'absent',
] as const satisfies readonly PresenceState[];
export type ShownState = (typeof SHOWN_STATES)[number];
const ALWAYS: ReadonlySet<ShownState> = new Set(['named', 'described', 'absent']);

export interface PresenceGroup {
  state: ShownState;
  members: readonly Presence[];
}

/**
 * The sources by what they have of a mechanism. Named, described and absent always stand there, empty or
 * not; the same words for another thing, or inside another name, only where there are some. Throws on a label that
 * occurs and is not quoted: verify refuses it, and no page may call it absent.
 */
export function groupPresence(presences: readonly Presence[]): PresenceGroup[] {
  const unattested = presences.find(({ state }) => state === 'unattested');
  if (unattested !== undefined) {
    const { mechanism, source } = unattested;
    throw new Error(`Unexpected name of "${mechanism}" in "${source}", expected a quotation of it`);
  }
  return SHOWN_STATES.map((state) => ({
    state,
    members: presences.filter((presence) => presence.state === state),
  })).filter(({ state, members }) => ALWAYS.has(state) || members.length > 0);
}
