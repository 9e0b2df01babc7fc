/** A name that becomes a link, and where it leads. */
export interface LinkedName {
  name: string;
  /** Id of the mechanism. */
  id: string;
}

/** A stretch of a text that becomes a link. UTF-16 units, `[start, end)`. */
export interface Autolink {
  id: string;
  start: number;
  end: number;
}

/** Shorter names are ordinary words too often. Code points. */
const MIN_CHARACTERS = 3;

/** Names that are long enough, the longest first; of equal length by code point, so that the order is the same everywhere. */
function sortNames(names: readonly LinkedName[]): LinkedName[] {
  return names
    .filter(({ name }) => Array.from(name).length >= MIN_CHARACTERS)
    .toSorted((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}

/**
 * Finds the automatic links of a section: its texts in reading order, each with its own list of links, by
 * start. At each place the longest name wins, and a mechanism is linked where it is first named in the
 * section. `taken` holds ids that are linked already, by hand or because the page is theirs.
 */
export function findAutolinks(
  texts: readonly string[],
  names: readonly LinkedName[],
  taken: ReadonlySet<string> = new Set(),
): Autolink[][] {
  const sorted = sortNames(names);
  const linked = new Set(taken);
  return texts.map((text) => {
    const links: Autolink[] = [];
    let at = 0;
    while (at < text.length) {
      const found = sorted.find(({ name }) => text.startsWith(name, at));
      if (found === undefined) {
        at += 1;
        continue;
      }
      const end = at + found.name.length;
      // The longer name is passed over as a whole: a shorter one inside it is not meant.
      if (!linked.has(found.id)) links.push({ id: found.id, start: at, end });
      linked.add(found.id);
      at = end;
    }
    return links;
  });
}
