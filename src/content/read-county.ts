import type { ArrangementFile, County } from './corpus.ts';
import { type Reading, requireFile } from './reading.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { ArrangementSchema } from './schemas/arrangement.ts';
import { CountySchema } from './schemas/county.ts';

/** Reads `content/counties/<id>/arrangement.yaml`; null where the unit has none. */
function readArrangement(file: string, reading: Reading): ArrangementFile | null {
  if (!reading.files.has(file)) return null;
  const read = readYamlFile(reading, file, ArrangementSchema);
  return read === undefined ? null : { ...read.data, file, lineOf: read.lineOf };
}

/** Reads `content/counties/<id>/{index.yaml,en.md,zh.md}`, all three required, and `arrangement.yaml`, if there is one. */
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
  const arrangement = readArrangement(`${folder}/arrangement.yaml`, reading);
  return { ...index.data, id, prose, arrangement, file, lineOf: index.lineOf };
}
