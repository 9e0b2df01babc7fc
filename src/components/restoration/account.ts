import type { Source } from '../../content/corpus.ts';
import type { LedgerEdit } from '../../content/schemas/source.ts';
import { type Family, FAMILIES, familyOf, leadingRule } from './families.ts';

/** What became of bytes. */
export const FATES = ['kept', 'edited', 'metadata', 'dropped'] as const;
export type Fate = (typeof FATES)[number];

/** Bytes and edits of one rule. */
export interface RuleLine {
  rule: string;
  family: Family;
  bytes: number;
  edits: number;
}

export interface FateLine {
  fate: Fate;
  bytes: number;
  edits: number;
  rules: RuleLine[];
}

/** What became of every byte of an article: the lines sum to `total`, and each line's rules to the line. */
export interface Account {
  total: number;
  fates: FateLine[];
}

const FATE_OF_KIND: Record<LedgerEdit['kind'], Fate> = {
  edit: 'edited',
  emendation: 'edited',
  metadata: 'metadata',
  drop: 'dropped',
};

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const countBytes = ({ bytes }: LedgerEdit): number => bytes[1] - bytes[0];

function toRuleLines(edits: readonly LedgerEdit[]): RuleLine[] {
  const lines = [...Map.groupBy(edits, leadingRule)].map(([rule, group]) => {
    const families = group.map(familyOf);
    const family = FAMILIES.find((one) => families.includes(one)) ?? 'drop';
    return { rule, family, bytes: sum(group.map(countBytes)), edits: group.length };
  });
  return lines.sort((a, b) => b.bytes - a.bytes || (a.rule < b.rule ? -1 : 1));
}

function toFateLine(fate: Fate, edits: readonly LedgerEdit[]): FateLine {
  const bytes = sum(edits.map(countBytes));
  return { fate, bytes, edits: edits.length, rules: toRuleLines(edits) };
}

/** Counts the bytes of an article by what became of them. */
export function accountFor({ span, ledger }: Pick<Source, 'span' | 'ledger'>): Account {
  const total = span[1] - span[0];
  const changed = FATES.slice(1).map((fate) =>
    toFateLine(
      fate,
      ledger.filter(({ kind }) => FATE_OF_KIND[kind] === fate),
    ),
  );
  const bytes = total - sum(changed.map((line) => line.bytes));
  return { total, fates: [{ fate: 'kept', bytes, edits: 0, rules: [] }, ...changed] };
}
