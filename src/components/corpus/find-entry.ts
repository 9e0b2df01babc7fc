/** The entry of a map that must be there: ids are checked before pages are built. Throws where it is not. */
export function findEntry<T>(entries: ReadonlyMap<string, T>, id: string, kind: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`Unexpected ${kind} "${id}", expected one that exists`);
  return entry;
}
