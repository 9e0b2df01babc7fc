import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCleanDocuments } from '../../../src/cli/bench-normalize/clean-documents.ts';
import { KINDS } from '../../../src/cli/bench-normalize/kinds.ts';
import { compareTexts } from '../../../src/cli/bench-normalize/measure.ts';
import {
  addResults,
  damageDocument,
  toRow,
  tryDocument,
  type TrialResult,
} from '../../../src/cli/bench-normalize/trial.ts';

/** The highest shares that are allowed, in characters of 10,000. Lower them when a rule gets better. */
const CEILINGS = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'ceilings.json'), 'utf8'),
) as Record<string, { wrong: number; lacunae: number }>;
const DOCUMENTS = 10;
const PARAGRAPHS = 6;

const clean = readCleanDocuments();
const results = new Map<string, TrialResult>();

function measure(kind: string): TrialResult {
  const known = results.get(kind);
  if (known !== undefined) return known;
  const result = Array.from({ length: DOCUMENTS }, (_, n) =>
    tryDocument(damageDocument(kind, clean, n, PARAGRAPHS)),
  ).reduce(addResults);
  results.set(kind, result);
  return result;
}

const inTenThousand = (part: number, whole: number): number => Math.ceil((10_000 * part) / whole);

describe('restoring damaged prose that no rule was written for', () => {
  it('is measured on thirty paragraphs at least', () => {
    expect(clean.flatMap(({ paragraphs }) => paragraphs).length).toBeGreaterThanOrEqual(30);
  });

  it.each(Object.keys(KINDS))('%s: no more wrong characters and lacunae than before', (kind) => {
    const { difference, refused } = measure(kind);
    expect(refused).toBe(0);
    expect(inTenThousand(difference.wrong, difference.length)).toBeLessThanOrEqual(
      CEILINGS[kind]?.wrong ?? -1,
    );
    expect(inTenThousand(difference.lacunae, difference.length)).toBeLessThanOrEqual(
      CEILINGS[kind]?.lacunae ?? -1,
    );
  });

  it('prints its table', () => {
    console.table(Object.keys(KINDS).map((kind) => toRow(measure(kind))));
  });

  it('does damage: of every kind but the first, seeds differ from those without', () => {
    for (const kind of Object.keys(KINDS).slice(1)) {
      const damage = KINDS[kind];
      const { clean: document, bytes } = damageDocument(kind, clean, 0, PARAGRAPHS);
      const plain = [document.title, '2019-05-14 09:12', ...document.paragraphs].join('\n');
      expect(damage, kind).toBeDefined();
      expect(Buffer.from(plain).equals(bytes), kind).toBe(false);
    }
  });

  it('is the same every time', () => {
    for (const kind of Object.keys(KINDS))
      expect(damageDocument(kind, clean, 3, 4)).toEqual(damageDocument(kind, clean, 3, 4));
  });
});

describe('compareTexts', () => {
  it.each([
    ['same', '渡口的船', '渡口的船', 0, 0],
    ['a wrong character', '渡口的船', '渡日的船', 1, 0],
    ['a missing character', '渡口的船', '渡口船', 1, 0],
    ['a surplus character', '渡口的船', '渡口的小船', 1, 0],
    ['a lacuna for a character', '渡口的船', '渡□的船', 0, 1],
    ['a lacuna for several', '渡口的船', '渡□…□船', 0, 2],
    ['nothing at all', '渡口的船', '', 4, 0],
  ])('counts %s', (_, expected, found, wrong, lacunae) => {
    expect(compareTexts(expected, found)).toEqual({ length: 4, wrong, lacunae });
  });
});
