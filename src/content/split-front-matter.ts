/** A Markdown file's front matter and what follows it. Lines count from 1. */
export interface FrontMatter {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

const RE_FRONT_MATTER = /^---\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu;
const RE_LINE_BREAK = /\n/gu;

/** Splits `---`, YAML, `---` from the body; undefined where the text does not begin with front matter. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = RE_FRONT_MATTER.exec(text);
  if (match?.index !== 0) return undefined;
  const yaml = match.groups?.['yaml'] ?? '';
  const bodyLine = 1 + [...match[0].matchAll(RE_LINE_BREAK)].length;
  return { yaml, yamlLine: 2, body: text.slice(match[0].length), bodyLine };
}
