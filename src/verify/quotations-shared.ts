import type { Mechanism } from '../content/corpus.ts';
import { listAbove } from '../content/list-above.ts';
import type { EvidenceRecord } from '../evidence/evidence.ts';
import type { Report } from '../report/problem.ts';
import type { VerifyContext } from './context.ts';

const CHECK = 'quotations-shared';
/** Two quotations are one where half of the longer is shared; half of the shorter would only say that one stands inside the other. */
const SHARE = 0.5;

type Attestation = EvidenceRecord & { body: { kind: 'mechanism' } };

const isAttestation = (record: EvidenceRecord): record is Attestation =>
  record.body.kind === 'mechanism';

const lengthOf = ({ codePointStart, codePointEnd }: EvidenceRecord): number =>
  codePointEnd - codePointStart;

function isShared(one: EvidenceRecord, other: EvidenceRecord): boolean {
  const start = Math.max(one.codePointStart, other.codePointStart);
  const end = Math.min(one.codePointEnd, other.codePointEnd);
  return end - start >= SHARE * Math.max(lengthOf(one), lengthOf(other));
}

/** Ids that a mechanism itself names as its wider, related or part mechanisms. */
const listNamed = ({ broader, related, parts }: Mechanism): string[] => [
  ...broader,
  ...related,
  ...parts.flatMap((part) => ('mechanism' in part ? [part.mechanism] : [])),
];

/** Sets of mechanisms that are told apart under one heading: what one mechanism has below it, or as its parts. */
function listFamilies(mechanisms: ReadonlyMap<string, Mechanism>): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  const add = (family: string, id: string): void => {
    families.set(id, (families.get(id) ?? new Set()).add(family));
  };
  for (const [id, { broader, parts }] of mechanisms) {
    for (const wider of broader) add(wider, id);
    for (const part of parts) if ('mechanism' in part) add(id, part.mechanism);
  }
  return families;
}

/** Whether two mechanisms are told apart already: wider or narrower at any distance, related, parts, or siblings. */
function createAreLinked(mechanisms: ReadonlyMap<string, Mechanism>) {
  const families = listFamilies(mechanisms);
  const linked = new Map(
    [...mechanisms].map(([id, mechanism]) => [
      id,
      new Set([...listAbove(id, mechanisms), ...listNamed(mechanism)]),
    ]),
  );
  return (one: string, other: string): boolean => {
    if (linked.get(one)?.has(other) === true || linked.get(other)?.has(one) === true) return true;
    const own = families.get(one);
    return own !== undefined && !own.isDisjointFrom(families.get(other) ?? new Set());
  };
}

function* listPairs(records: readonly Attestation[]): Generator<[Attestation, Attestation]> {
  const sorted = records.toSorted((a, b) => a.codePointStart - b.codePointStart);
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.codePointStart >= one.codePointEnd) break;
      if (one.body.id !== other.body.id && isShared(one, other)) yield [one, other];
    }
  }
}

/** Joins pairs that have a mechanism in common: one sentence that lists arrangements is told once. */
function joinPairs(pairs: Iterable<[Attestation, Attestation]>): Attestation[][] {
  const clusters: Attestation[][] = [];
  for (const pair of pairs) {
    const ids = pair.map(({ body }) => body.id);
    const touched = clusters.filter((cluster) => cluster.some(({ body }) => ids.includes(body.id)));
    for (const cluster of touched) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push([...touched.flat(), ...pair]);
  }
  return clusters;
}

/** Warns where mechanisms rest on the same words and none is broader, narrower, related, a part or a sibling: they may be one. */
export function quotationsShared({ corpus, evidence }: VerifyContext, report: Report): void {
  const areLinked = createAreLinked(corpus.mechanisms);
  const attestations = evidence.records.filter(isAttestation);
  for (const source of corpus.sources.keys()) {
    const pairs = [...listPairs(attestations.filter((record) => record.source === source))];
    const unlinked = pairs.filter(([one, other]) => !areLinked(one.body.id, other.body.id));
    for (const cluster of joinPairs(unlinked)) {
      const ids = [...new Set(cluster.map(({ body }) => body.id))].sort();
      const first = cluster.find(({ body }) => body.id === ids[0]);
      if (first === undefined) continue;
      report({
        check: CHECK,
        severity: 'warning',
        place: first.place,
        message: `Unexpected quotation "${first.exact}" shared by ${ids.join(', ')}, expected unlinked mechanisms to rest on different words`,
        mend: 'merge those that are one; else say which is broader or related, or quote only the clause of each',
      });
    }
  }
}
