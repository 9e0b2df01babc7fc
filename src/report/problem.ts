/** Where a problem stands. Lines and columns count from 1; columns count UTF-16 code units. */
export interface Place {
  /** Path from the project's root, with forward slashes. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** The key or passage inside the file, e.g. `at.a1.quote`. */
  at?: string | undefined;
}

/**
 * One thing that is wrong, in the grammar of the project:
 * `message` says "Unexpected X, expected Y", `mend` says what to do about it.
 * A `warning` is printed and does not fail the build.
 */
export interface Problem {
  /** Id of the check or rule that found it: its file name. */
  check: string;
  severity: 'error' | 'warning';
  place: Place;
  message: string;
  mend: string;
}

/** Reports one problem; checks take it as a parameter and never throw. */
export type Report = (problem: Problem) => void;
