import type { LedgerEdit } from '../../content/schemas/source.ts';
import { LACUNA } from '../../normalize/lacuna.ts';

/**
 * What an edit did, as the page colours and shapes it. The strongest first: where several rules
 * touched the same bytes, the first of them names the edit.
 */
export const FAMILIES = [
  'emendation',
  'lacuna',
  'realign',
  'gloss',
  'script',
  'mark',
  'break',
  'space',
  'metadata',
  'drop',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Families that a reader may open to see the reason; the others are explained once, in the legend. */
const FOCAL: ReadonlySet<Family> = new Set(['emendation', 'lacuna', 'realign']);
export const isFocal = (family: Family): boolean => FOCAL.has(family);

/** Rules of kind `edit` by what they do. Metadata, drops and emendations are known by their kind. */
const RULE_FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['mark-lacunae', 'lacuna'],
  ['realign-bytes', 'realign'],
  ['realign-cut-bytes', 'realign'],
  ['read-second-pairs', 'realign'],
  ['reverse-misreading', 'realign'],
  ['strip-inserted-pinyin', 'gloss'],
  ['convert-script', 'script'],
  ['widen-brackets', 'mark'],
  ['widen-punctuation', 'mark'],
  ['read-entities', 'mark'],
  ['drop-markup', 'break'],
  ['split-run-in-headings', 'break'],
  ['drop-blank-lines', 'space'],
  ['drop-indents', 'space'],
  ['drop-invisible-characters', 'space'],
  ['drop-stray-spaces', 'space'],
  ['plain-spaces', 'space'],
  ['read-line-ends', 'space'],
]);

/** One lost character; `□…□` where the number is unknown. */

function familyOfRule(rule: string): Family {
  const family = RULE_FAMILIES.get(rule);
  if (family === undefined)
    throw new Error(
      `Unexpected rule "${rule}" in a ledger, expected one with a family in restoration/families.ts`,
    );
  return family;
}

const rank = (family: Family): number => FAMILIES.indexOf(family);

type Judged = Pick<LedgerEdit, 'kind' | 'rules' | 'after'>;

/** The family of an edit. Throws at a rule that has none: the page must not colour what it cannot name. */
export function familyOf({ kind, rules, after }: Judged): Family {
  if (kind !== 'edit') return kind;
  const families = rules.map(familyOfRule);
  if (after.includes(LACUNA)) families.push('lacuna');
  const strongest = families.toSorted((a, b) => rank(a) - rank(b))[0];
  if (strongest === undefined) throw new Error('Unexpected edit without a rule, expected one');
  return strongest;
}

/**
 * The rule under which an edit is counted: of several, the one that made it what it is. For metadata
 * and drops that is the last one: it took away what the others had mended.
 */
export function leadingRule(edit: Judged): string {
  const family = familyOf(edit);
  const { kind, rules } = edit;
  const leading =
    kind === 'edit' ? rules.find((rule) => familyOfRule(rule) === family) : rules.at(-1);
  return leading ?? rules.at(-1) ?? '';
}
