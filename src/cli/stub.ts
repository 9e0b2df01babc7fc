import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../content/read.ts';
import { IdSchema } from '../content/schemas/text.ts';
import { ROOT } from './paths.ts';
import { runCommand } from './stage.ts';
import { stubMechanism } from './stub-mechanism.ts';
import { stubTranslation } from './stub-translation.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: npm run new -- <kind> <id> [--root <folder>]
  translation <source>  add the missing entries to content/translations/<source>.yaml
  mechanism <id>        begin content/mechanisms/<id>.md`;

function writeText(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

async function writeTranslation(root: string, id: string): Promise<string> {
  const { sources } = await readCorpus(root);
  const source = sources.get(id);
  if (source === undefined) {
    const known = [...sources.keys()].join(', ');
    throw new UsageError(`Unexpected source "${id}", expected one of ${known}`);
  }
  const file = `content/translations/${id}.yaml`;
  const path = join(root, file);
  const { text, added } = stubTranslation(
    source,
    existsSync(path) ? readFileSync(path, 'utf8') : '',
  );
  if (added.length > 0) writeText(root, file, text);
  return `${file}: ${String(added.length)} entries added`;
}

function writeMechanism(root: string, id: string): string {
  const file = `content/mechanisms/${id}.md`;
  if (!IdSchema.safeParse(id).success) {
    throw new UsageError(
      `Unexpected id "${id}", expected lower-case ASCII words joined by "-"\n    mend: pinyin of the source's own term, or plain English`,
    );
  }
  if (existsSync(join(root, file))) {
    throw new UsageError(
      `Unexpected file ${file}, expected none yet\n    mend: choose another id, or edit the file`,
    );
  }
  writeText(root, file, stubMechanism());
  return `${file}: begun; npm run verify says what it still lacks`;
}

/** Writes what an author starts from; gives one line that says what was written. Throws a UsageError. */
export async function writeStub(root: string, args: readonly string[]): Promise<string> {
  const [kind, id, ...rest] = args;
  if (id === undefined || rest.length > 0) throw new UsageError(USAGE);
  if (kind === 'translation') return writeTranslation(root, id);
  if (kind === 'mechanism') return writeMechanism(root, id);
  throw new UsageError(
    `Unexpected kind "${kind ?? ''}", expected translation or mechanism\n${USAGE}`,
  );
}

if (import.meta.main) {
  await runCommand(async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { root: { type: 'string', default: ROOT } },
    });
    console.log(await writeStub(values.root, positionals));
  });
}
