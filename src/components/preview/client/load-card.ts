import { type Card, toCardPath } from '../card.ts';

const cards = new Map<string, Promise<Card | undefined>>();

async function askFor(path: string): Promise<Card | undefined> {
  try {
    const response = await fetch(toCardPath(path));
    return response.ok ? ((await response.json()) as Card) : undefined;
  } catch (error) {
    // Without a network the link still leads to its page.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The card of a mechanism's page, asked for once; undefined where it cannot be had now. */
export function loadCard(path: string): Promise<Card | undefined> {
  const known = cards.get(path) ?? askFor(path);
  cards.set(path, known);
  return known;
}
