import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';
import { WORDS } from '../../src/i18n/words.ts';
import { SEARCH_WORDS } from '../../src/search/client/words.ts';
import { listFiles } from '../../src/site/list-files.ts';

const SRC = join(ROOT, 'src');
const RE_CODE = /\.(?:ts|astro)$/u;
const RE_WORDS = /^i18n\/words\/|^search\/client\/words\.ts$/u;
const RE_LITERAL = /'(?<single>[\w.-]+)'|"(?<double>[\w.-]+)"/gu;
const RE_PROPERTY = /\.(?<name>\w+)/gu;
/** A key with slots: `family.${family}.note`. */
const RE_TEMPLATE = /`(?<key>[\w-]+\.(?:[\w.-]|\$\{[^{}`]*\})*)`/gu;
const RE_SLOT = /\$\{[^{}`]*\}/gu;

const listNamed = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].flatMap(({ groups }) =>
    Object.values(groups ?? {}).filter((name) => name !== undefined),
  );

/** A pattern of the keys that a template can name; a slot stands for one or more parts. */
const toPattern = (template: string): RegExp =>
  new RegExp(`^${template.split(RE_SLOT).map(RegExp.escape).join('[\\w.-]+')}$`, 'u');

/** Keys that code names neither whole nor by a template. */
function findUnused(keys: readonly string[], code: string): string[] {
  const named = new Set(listNamed(code, RE_LITERAL));
  const patterns = listNamed(code, RE_TEMPLATE).map(toPattern);
  return keys.filter((key) => !named.has(key) && !patterns.some((pattern) => pattern.test(key)));
}

const CODE = listFiles(SRC)
  .filter((name) => RE_CODE.test(name) && !RE_WORDS.test(name))
  .map((name) => readFileSync(join(SRC, name), 'utf8'))
  .join('\n');

it('every word of the interface is said somewhere', () => {
  expect(findUnused(Object.keys(WORDS), CODE)).toEqual([]);
});

it('every word of the search client is said somewhere', () => {
  const named = new Set([...listNamed(CODE, RE_PROPERTY), ...listNamed(CODE, RE_LITERAL)]);
  expect(Object.keys(SEARCH_WORDS).filter((key) => !named.has(key))).toEqual([]);
});

it('rejects a word that nothing names, and finds those named whole or by a template', () => {
  const code = "say('a.whole'); say(`kind.${figure.kind}`); say(`family.${name}.note`)";
  const keys = ['a.whole', 'kind.count', 'family.mark.note', 'family.mark', 'a.nobody'];
  expect(findUnused(keys, code)).toEqual(['family.mark', 'a.nobody']);
});
