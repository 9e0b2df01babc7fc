import { applyEdits } from './apply-edits.ts';
import { ruleId, type Fact, type Rule, type RuleContext } from './rule.ts';
import { textOf, type Atom, type TracedText } from './traced-text.ts';

/** A traced text after the rules, and what they read on the way, in their order. */
export interface Ran {
  atoms: Atom[];
  facts: Fact[];
}

/** Runs rules one after the other, each on what the one before left. */
export function runRules(traced: TracedText, rules: readonly Rule[], context: RuleContext): Ran {
  let atoms = [...traced];
  let text = textOf(atoms);
  const facts: Fact[] = [];
  for (const rule of rules) {
    const edits = rule(text, context);
    if (edits.length === 0) continue;
    atoms = applyEdits(atoms, ruleId(rule), edits);
    text = textOf(atoms);
    for (const edit of edits) facts.push(...(edit.facts ?? []));
  }
  return { atoms, facts };
}
