import type { MechanismModel } from './mechanism-model.ts';

/** Categories that a mechanism reaches through what is broader than it. */
function listReached(
  { broader }: MechanismModel,
  models: ReadonlyMap<string, MechanismModel>,
  seen = new Set<string>(),
): Set<string> {
  const reached = new Set<string>();
  for (const { id } of broader) {
    const wider = models.get(id);
    if (wider === undefined || seen.has(id)) continue;
    seen.add(id);
    reached.add(wider.category.id);
    for (const category of listReached(wider, models, seen)) reached.add(category);
  }
  return reached;
}

/** Whether a mechanism stands right below its category: nothing that is broader than it leads there. */
export const isBelowCategory = (
  model: MechanismModel,
  models: ReadonlyMap<string, MechanismModel>,
): boolean => !listReached(model, models).has(model.category.id);
