import type { Mechanism } from './corpus.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import type { Reading } from './reading.ts';
import { MechanismSchema } from './schemas/mechanism.ts';

const RE_CHINESE_PART = /^---zh---[ \t]*$/mu;

/** Reads `content/mechanisms/<id>.md`. The body is English, then Chinese after a line `---zh---`. */
export function readMechanism(id: string, reading: Reading): Mechanism | undefined {
  const file = `content/mechanisms/${id}.md`;
  const markdown = parseFrontMatter(reading, file, MechanismSchema);
  if (markdown === undefined) return undefined;
  const { data, lineOf, body } = markdown;
  const [en = '', zh = ''] = body.split(RE_CHINESE_PART);
  return { ...data, id, body: { en: en.trim(), zh: zh.trim() }, file, lineOf };
}
