import type { Presence, PresenceState } from '../../evidence/presence.ts';

/** What a page says of a mechanism in a source; a label without a quotation never gets through verify. */
const SHOWN_STATES = [
  'named',
  'described',
  'elsewhere',
  'absent',
] as const satisfies readonly PresenceState[];
export type ShownState = (typeof SHOWN_STATES)[number];

export interface PresenceGroup {
  state: ShownState;
  members: readonly Presence[];
}

/**
 * The sources by what they have of a mechanism. Named, described and absent always stand there, empty or
 * not; a group of the same words for another thing only where it has members. Throws on a label that
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
  })).filter(({ state, members }) => state !== 'elsewhere' || members.length > 0);
}
