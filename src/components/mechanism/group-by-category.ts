import type { Mechanism } from '../../content/corpus.ts';
import type { Categories } from '../../content/schemas/category.ts';

/** A mechanism and, below it, those it is broader than. */
export interface MechanismNode {
  mechanism: Mechanism;
  narrower: MechanismNode[];
}

export interface CategoryGroup {
  id: string;
  category: Categories[string];
  nodes: MechanismNode[];
  /** Of all nodes, at any depth. */
  count: number;
}

/** Nests mechanisms by `broader`; one whose broader is not among them stands at the top. */
function nestMechanisms(mechanisms: readonly Mechanism[]): MechanismNode[] {
  const ids = new Set(mechanisms.map(({ id }) => id));
  const parentOf = ({ broader }: Mechanism): string | undefined =>
    broader.find((id) => ids.has(id));
  const childrenOf = (parent: string | undefined): MechanismNode[] =>
    mechanisms
      .filter((mechanism) => parentOf(mechanism) === parent)
      .map((mechanism) => ({ mechanism, narrower: childrenOf(mechanism.id) }));
  return childrenOf(undefined);
}

/** Groups mechanisms by category, in the order of the scheme; a category that has none is kept. */
export function groupByCategory(
  categories: Categories,
  mechanisms: readonly Mechanism[],
): CategoryGroup[] {
  return Object.entries(categories).map(([id, category]) => {
    const members = mechanisms.filter((mechanism) => mechanism.category === id);
    return { id, category, nodes: nestMechanisms(members), count: members.length };
  });
}
