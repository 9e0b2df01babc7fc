import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/normalize/apply-edits.ts';
import { invertLedger, replayLedger, toLedger } from '../../src/normalize/ledger.ts';
import type { Edit, EditKind } from '../../src/normalize/rule.ts';
import { textOf, traceText, type Atom } from '../../src/normalize/traced-text.ts';

const CHARACTERS = [...'脱贫𠮷a1,，。 \n“”\u00A0', '👨‍👩‍👧', 'é'];
const textArbitrary = fc
  .array(fc.constantFrom(...CHARACTERS), { maxLength: 40 })
  .map((parts) => parts.join(''));
const replacementArbitrary = fc
  .array(fc.constantFrom(...CHARACTERS), { maxLength: 4 })
  .map((parts) => parts.join(''));
const kindArbitrary = fc.constantFrom<EditKind>('edit', 'drop', 'metadata', 'emendation');

/** Whether an offset stands between two code points. */
function isBorder(text: string, offset: number): boolean {
  return !/[\uD800-\uDBFF]/u.test(text.charAt(offset - 1)) || offset === 0;
}

interface Cut {
  at: number;
  length: number;
  replacement: string;
  kind: EditKind;
}

const cutsArbitrary = fc.array(
  fc.record({
    at: fc.nat(60),
    length: fc.nat(5),
    replacement: replacementArbitrary,
    kind: kindArbitrary,
  }),
  { maxLength: 6 },
);

/** Makes edits in order, on borders of code points, out of random cuts. */
function toEdits(text: string, cuts: readonly Cut[]): Edit[] {
  const edits: Edit[] = [];
  let last = 0;
  for (const { at, length, replacement, kind } of cuts.toSorted((a, b) => a.at - b.at)) {
    const start = Math.min(Math.max(at, last), text.length);
    const end = Math.min(start + length, text.length);
    if (!isBorder(text, start) || !isBorder(text, end)) continue;
    const after = kind === 'drop' || kind === 'metadata' ? '' : replacement;
    edits.push({ start, end, replacement: after, kind, reason: 'random' });
    last = end;
  }
  return edits;
}

/** Edits a plain string: what applyEdits must come to. */
function editString(text: string, edits: readonly Edit[]): string {
  let out = '';
  let done = 0;
  for (const { start, end, replacement } of edits) {
    out += text.slice(done, start) + replacement;
    done = end;
  }
  return out + text.slice(done);
}

function isEndToEnd(atoms: readonly Atom[], start: number, end: number): boolean {
  let byte = start;
  return (
    atoms.every((atom) => {
      const fits = atom.byteStart === byte;
      byte = atom.byteEnd;
      return fits;
    }) &&
    (atoms.length === 0 || byte === end)
  );
}

describe('applyEdits', () => {
  it('edits as a plain string would be edited, round after round, and every round can be replayed and inverted', () => {
    fc.assert(
      fc.property(
        textArbitrary,
        textArbitrary.filter((article) => article !== ''),
        textArbitrary,
        fc.array(cutsArbitrary, { maxLength: 4 }),
        (before, article, behind, rounds) => {
          const seed = Buffer.from(before + article + behind);
          const start = Buffer.byteLength(before);
          const span: [number, number] = [start, start + Buffer.byteLength(article)];
          let atoms = traceText(article, start);
          rounds.forEach((cuts, round) => {
            const text = textOf(atoms);
            const edits = toEdits(text, cuts);
            atoms = applyEdits(atoms, `rule-${String(round)}`, edits);
            expect(textOf(atoms)).toBe(editString(text, edits));
            expect(isEndToEnd(atoms, ...span)).toBe(true);
            const ledger = toLedger(atoms);
            expect(replayLedger(seed, span, ledger)).toBe(textOf(atoms));
            expect(Buffer.from(invertLedger(textOf(atoms), span, ledger))).toEqual(
              seed.subarray(...span),
            );
          });
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('records no edit that changes nothing', () => {
    const atoms = applyEdits(traceText('脱贫'), 'same', [
      { start: 0, end: 2, replacement: '脱贫', kind: 'edit', reason: '' },
    ]);
    expect(toLedger(atoms)).toEqual([]);
  });

  it('shrinks an edit to what it changes', () => {
    const atoms = applyEdits(traceText('全县,乡村'), 'widen', [
      { start: 0, end: 5, replacement: '全县，乡村', kind: 'edit', reason: 'r' },
    ]);
    expect(toLedger(atoms)).toEqual([
      { bytes: [6, 7], before: ',', after: '，', rules: ['widen'], kind: 'edit', reason: 'r' },
    ]);
  });

  it('names the rules of one place in the order in which they ran', () => {
    const first = applyEdits(traceText('a\u00A0b'), 'plain', [
      { start: 1, end: 2, replacement: ' ', kind: 'edit', reason: 'r' },
    ]);
    const second = applyEdits(first, 'stray', [
      { start: 1, end: 2, replacement: '', kind: 'edit', reason: 's' },
    ]);
    expect(toLedger(second)).toEqual([
      {
        bytes: [1, 3],
        before: '\u00A0',
        after: '',
        rules: ['plain', 'stray'],
        kind: 'edit',
        reason: 'r; s',
      },
    ]);
  });

  it('lets a person’s decision speak for itself', () => {
    const first = applyEdits(traceText('a?b'), 'realign', [
      { start: 1, end: 2, replacement: '□', kind: 'edit', reason: 'lost' },
    ]);
    const second = applyEdits(first, 'emend', [
      { start: 1, end: 2, replacement: '海', kind: 'emendation', reason: 'by sense' },
    ]);
    expect(toLedger(second)).toEqual([
      {
        bytes: [1, 2],
        before: '?',
        after: '海',
        rules: ['realign', 'emend'],
        kind: 'emendation',
        reason: 'by sense',
      },
    ]);
  });

  it('keeps changed characters apart in the ledger and joins deletions', () => {
    const converted = applyEdits(traceText('綏陽(x)'), 'convert', [
      { start: 0, end: 1, replacement: '绥', kind: 'edit', reason: 'script' },
      { start: 1, end: 2, replacement: '阳', kind: 'edit', reason: 'script' },
      { start: 2, end: 5, replacement: '', kind: 'edit', reason: 'script' },
    ]);
    expect(toLedger(converted).map(({ before }) => before)).toEqual(['綏', '陽', '(x)']);
  });

  it('lets a drop speak for itself, whatever was changed before', () => {
    const first = applyEdits(traceText('a,b'), 'widen', [
      { start: 1, end: 2, replacement: '，', kind: 'edit', reason: 'r' },
    ]);
    const second = applyEdits(first, 'drop', [
      { start: 0, end: 3, replacement: '', kind: 'drop', reason: 's' },
    ]);
    expect(toLedger(second)).toEqual([
      { bytes: [0, 3], before: 'a,b', after: '', rules: ['drop'], kind: 'drop', reason: 's' },
    ]);
  });

  it('inserts without taking a byte', () => {
    const atoms = applyEdits(traceText('脱贫'), 'split', [
      { start: 1, end: 1, replacement: '\n', kind: 'edit', reason: 'r' },
    ]);
    expect(toLedger(atoms)).toEqual([
      { bytes: [3, 3], before: '', after: '\n', rules: ['split'], kind: 'edit', reason: 'r' },
    ]);
  });

  it('forgets an insertion that is taken away again', () => {
    const first = applyEdits(traceText('脱贫'), 'split', [
      { start: 1, end: 1, replacement: '\n', kind: 'edit', reason: 'r' },
    ]);
    const second = applyEdits(first, 'join', [
      { start: 1, end: 2, replacement: '', kind: 'edit', reason: 'r' },
    ]);
    expect(toLedger(second)).toEqual([]);
  });

  it.each([
    ['overlap', [0, 2], [1, 3]],
    ['stand out of order', [2, 3], [0, 1]],
    ['reach over the end', [2, 9], [9, 9]],
  ])('refuses edits that %s', (_, [a, b], [c, d]) => {
    const edit = { replacement: '', kind: 'edit' as const, reason: '' };
    expect(() =>
      applyEdits(traceText('abc'), 'wrong', [
        { start: a!, end: b!, ...edit },
        { start: c!, end: d!, ...edit },
      ]),
    ).toThrow('Unexpected edit');
  });
});

describe('replayLedger and invertLedger', () => {
  const span: [number, number] = [0, 6];
  const edit = { before: '脱', after: '', rules: ['r'], kind: 'drop' as const, reason: 'r' };

  it('refuse a ledger that leaves its span', () => {
    expect(() => replayLedger(Buffer.from('脱贫'), span, [{ ...edit, bytes: [3, 9] }])).toThrow(
      'expected one inside',
    );
  });

  it('refuse edits that overlap', () => {
    const overlapping = [
      { ...edit, bytes: [0, 3] as [number, number] },
      { ...edit, bytes: [0, 3] as [number, number] },
    ];
    expect(() => replayLedger(Buffer.from('脱贫'), span, overlapping)).toThrow('Unexpected edit');
  });

  it('refuse a text that is not the one the ledger led to', () => {
    const changed = [{ ...edit, bytes: [0, 3] as [number, number], after: '托' }];
    expect(() => invertLedger('脱贫', span, changed)).toThrow('Unexpected text');
    expect(() => invertLedger('托贫困', span, changed)).toThrow('Unexpected length');
  });
});
