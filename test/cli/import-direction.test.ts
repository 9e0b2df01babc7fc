import { ESLint } from 'eslint';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.ts';

const eslint = new ESLint({ cwd: ROOT });

async function listRules(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: `${ROOT}/${filePath}` });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const DIRECTION = 'import-x/no-restricted-paths';

it.each([
  ['src/site/probe.ts', "import { buildSite } from '../cli/build.ts';\nbuildSite();\n"],
  ['src/cli/probe.ts', "import '../../test/normalize/gate/floors.ts';\n"],
  ['src/report/probe.ts', "export { CSP } from '../site/csp.ts';\n"],
  ['src/content/probe.ts', "export const load = () => import('../site/csp.ts');\n"],
])('%s may not import from a later room, nor from the tests', async (filePath, code) => {
  expect(await listRules(filePath, code)).toEqual([DIRECTION]);
});

it('a room may import from itself and from the rooms before it', async () => {
  const code =
    "export { CSP } from './csp.ts';\nexport { BuildError } from '../report/build-error.ts';\n";
  expect(await listRules('src/site/probe.ts', code)).toEqual([]);
});

it.each(["import { z } from 'astro/zod';\nz.string();\n", "import 'astro:content';\n"])(
  'a pure stage may not import Astro: %s',
  async (code) => {
    expect(await listRules('src/verify/probe.ts', code)).toContain('no-restricted-imports');
  },
);
