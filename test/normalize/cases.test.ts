import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { classifyLines } from '../../src/normalize/classify-lines.ts';
import { restoreSeed, type UnlistedArticle } from '../../src/normalize/restore-seed.ts';
import { writeBody } from '../../src/normalize/write-markdown.ts';

/**
 * Cases as files: `input.txt` is a seed, `expected.md` what it must give (`expected-2.md` the second
 * article …). A difference is written beside it as `actual.md`; where the new text is right, it takes
 * the place of `expected.md`.
 */
const FAMILIES = path.join(import.meta.dirname, 'cases');
/** What must not change may lose its title line and its line of who and when, and blank lines. */
const HARMLESS = new Set(['read-title', 'read-date-line', 'drop-blank-lines', 'read-dateline']);

function list(family: string): string[] {
  return readdirSync(path.join(FAMILIES, family)).sort();
}

/** An article as cases show it: what the front matter found, then the text. */
function show({ frontMatter, restored }: UnlistedArticle): string {
  const shown: Record<string, unknown> = { ...frontMatter };
  for (const key of ['seed', 'sha256', 'span', 'dates']) Reflect.deleteProperty(shown, key);
  const lines = restored.text.split('\n');
  const kinds = classifyLines(lines);
  const blocks = lines.map((text, index) => ({
    text,
    kind: kinds[index] ?? ('paragraph' as const),
  }));
  return `---\n${stringify(shown, { lineWidth: 0 })}---\n\n${writeBody(blocks)}`;
}

function restore(folder: string): UnlistedArticle[] {
  const restored = restoreSeed('input.txt', readFileSync(path.join(folder, 'input.txt')));
  if ('check' in restored) throw new Error(restored.message);
  return restored.articles;
}

function nameOf(kind: 'expected' | 'actual', index: number): string {
  return index === 0 ? `${kind}.md` : `${kind}-${String(index + 1)}.md`;
}

/** The articles that differ from what is expected, written beside it to be looked at. */
function findDifferences(folder: string, actual: readonly string[]): string[] {
  const expected = readdirSync(folder).filter((name) => name.startsWith('expected'));
  const count = Math.max(actual.length, expected.length);
  return Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, nameOf('expected', index));
    const wanted = existsSync(file) ? readFileSync(file, 'utf8') : null;
    const shown = path.join(folder, nameOf('actual', index));
    if (wanted === actual[index]) {
      rmSync(shown, { force: true });
      return null;
    }
    if (actual[index] !== undefined) writeFileSync(shown, actual[index]);
    return nameOf('expected', index);
  }).filter((name) => name !== null);
}

describe.each(['seen', 'synthetic', 'negative'])('cases: %s', (family) => {
  it.each(list(family))('%s', (name) => {
    const folder = path.join(FAMILIES, family, name);
    expect(findDifferences(folder, restore(folder).map(show))).toEqual([]);
  });
});

describe('cases: negative', () => {
  it.each(list('negative'))('%s: no rule touches the text', (name) => {
    for (const { restored } of restore(path.join(FAMILIES, 'negative', name)))
      for (const { rules, before } of restored.ledger)
        for (const rule of rules) expect(HARMLESS, `${rule}: ${before}`).toContain(rule);
  });
});

describe('cases: known failures', () => {
  it.each(list('known-failures'))('%s still fails', (name) => {
    const folder = path.join(FAMILIES, 'known-failures', name);
    const actual = restore(folder).map(show);
    const expected = readdirSync(folder)
      .filter((file) => file.startsWith('expected'))
      .sort()
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
    expect(expected, 'says what would be right').not.toEqual([]);
    expect(actual, 'It passes now: move its folder to cases/synthetic').not.toEqual(expected);
  });
});
