import { Converter } from 'opencc-js';
import { type Name, namePath } from '../../search/name.ts';
import { readPinyin } from '../../search/read-pinyin.ts';
import type { Answered } from './measure.ts';

export type Script = 'simplified' | 'traditional' | 'pinyin';

/** A name in one script, and the page that should come first. */
export interface LabelQuery {
  raw: string;
  path: string;
  script: Script;
}

/** Every label as written, in traditional characters and in pinyin. */
export function listLabelQueries(names: readonly Name[]): LabelQuery[] {
  const toTraditional = Converter({ from: 'cn', to: 't' });
  return names.flatMap((name): LabelQuery[] => {
    const path = namePath(name);
    const pinyin = readPinyin(name.zh).replaceAll(' ', '');
    return [
      { raw: name.zh, path, script: 'simplified' },
      { raw: toTraditional(name.zh), path, script: 'traditional' },
      ...(pinyin === '' ? [] : [{ raw: pinyin, path, script: 'pinyin' } as const]),
    ];
  });
}

/** The part of the labels in a script whose first result is their own page. */
export function scoreLabels(
  queries: readonly LabelQuery[],
  answered: readonly Answered[],
  script: Script,
): number {
  const ofScript = queries
    .map((query, index) => ({ ...query, name: answered[index]?.name }))
    .filter((query) => query.script === script);
  return ofScript.filter(({ path, name }) => name === path).length / ofScript.length;
}
