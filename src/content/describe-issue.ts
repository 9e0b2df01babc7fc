import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A schema's complaint in the grammar of the project. `path` leads from the document's top to the value. */
export interface IssueDescription {
  path: string[];
  message: string;
  mend: string;
}

const RE_OWN_GRAMMAR = /^Unexpected /u;

function show(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (typeof input === 'string') return `"${input}"`;
  if (Array.isArray(input)) return 'a list';
  if (input !== null && typeof input === 'object') return 'a map';
  return String(input);
}

/** The schema's words for kinds of values, in the words of YAML. */
const KINDS: Record<string, string> = { object: 'map', record: 'map', array: 'list', string: 'text' };

function describeLeaf(issue: Issue): [message: string, mend: string] {
  const found = show(issue.input);
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? issue.expected;
      const mend =
        issue.input === undefined
          ? 'add the missing key'
          : issue.expected === 'string'
            ? 'put the value in quotation marks'
            : `give it a ${kind}`;
      return [`Unexpected ${found}, expected ${kind}`, mend];
    }
    case 'invalid_value':
      return [
        `Unexpected ${found}, expected one of ${issue.values.map(show).join(', ')}`,
        'choose one of these values',
      ];
    case 'unrecognized_keys':
      return [
        `Unexpected key ${issue.keys.map(show).join(', ')}, expected only keys of the schema`,
        'correct its name or remove it; a value with "," in it needs quotation marks inside { }',
      ];
    case 'too_small':
      return [
        `Unexpected ${issue.input === '' ? 'empty text' : found}, expected at least ${issue.minimum}`,
        'fill it in, or remove the key where it may be left out',
      ];
    case 'invalid_format':
      return [
        `Unexpected ${found}, expected ${issue.pattern ?? issue.format}`,
        'write it in this form',
      ];
    default:
      return [`Unexpected ${found}, expected a valid value: ${issue.message}`, 'correct the value'];
  }
}

/** Of the alternatives of a union, the one that was most probably meant: the one with the fewest complaints. */
function pickAlternative(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const wrongKeys = (issues: readonly Issue[]): number =>
    issues.filter(({ code }) => code === 'unrecognized_keys').length;
  const cost = (issues: readonly Issue[]): number => issues.length + 2 * wrongKeys(issues);
  return alternatives.reduce<readonly Issue[]>(
    (best, next) => (best.length === 0 || cost(next) < cost(best) ? next : best),
    [],
  );
}

/** Describes a Zod issue (parsed with `reportInput`); a union is described by its likeliest alternative. */
export function describeIssue(issue: Issue, base: readonly PropertyKey[] = []): IssueDescription[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    const inner = pickAlternative(issue.errors).flatMap((one) => describeIssue(one, path));
    if (inner.length > 0) return inner;
  }
  if (issue.code === 'invalid_key') return issue.issues.flatMap((one) => describeIssue(one, path));
  const [message, mend] = RE_OWN_GRAMMAR.test(issue.message)
    ? [issue.message, 'write it in this form']
    : describeLeaf(issue);
  return [{ path: path.map(String), message, mend }];
}
