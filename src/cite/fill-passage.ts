/** A sentence or a run of sentences of a page. */
export interface Passage {
  /** `p3s2`, or `p3s2–p3s4`. */
  ids: string;
  /** The whole address, with the fragment. */
  url: string;
}

const RE_SLOT = /\{(ids|url)\}/gu;

/** Fills the slots of a passage's citation. Runs in browsers: every page carries this file, so it holds no more. */
export const fillPassage = (template: string, passage: Passage): string =>
  template.replaceAll(RE_SLOT, (_slot, name: keyof Passage) => passage[name]);
