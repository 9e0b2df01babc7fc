import type { County } from './corpus.ts';
import { type Reading, requireFile } from './reading.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { CountySchema } from './schemas/county.ts';

/** Reads `content/counties/<id>/{index.yaml,en.md,zh.md}`; all three are required. */
export function readCounty(id: string, reading: Reading): County | undefined {
  const folder = `content/counties/${id}`;
  const file = `${folder}/index.yaml`;
  const index = readYamlFile(reading, file, CountySchema);
  const en = requireFile(reading, `${folder}/en.md`);
  const zh = requireFile(reading, `${folder}/zh.md`);
  if (index === undefined || en === undefined || zh === undefined) return undefined;
  const prose = {
    en: { markdown: en, file: `${folder}/en.md` },
    zh: { markdown: zh, file: `${folder}/zh.md` },
  };
  return { ...index.data, id, prose, file, lineOf: index.lineOf };
}
