/**
 * Prices of characters when two readings of the same bytes compete. A character that the text has
 * elsewhere costs nothing; the rarer it is otherwise, the more it costs. Measured on the seeds and on
 * their paragraphs damaged at every byte: right readings cost 0.3 a character, wrong ones 3 and more.
 */
export const PRICE = {
  /** Stands twice or more in the text. */
  known: 0,
  /** First level of GB 2312: the 3,755 most common characters, or the traditional form of one. */
  common: 1,
  /** Second level: 3,008 less common ones. */
  uncommon: 3,
  /** The rest of GBK. */
  rare: 5,
  /** Chinese punctuation. */
  mark: 0.5,
  /** Anything else, private-use characters among it: no text has it. */
  alien: 7,
  /** A Latin letter alone between Han. */
  strayLetter: 4,
  /** A character that the reading leaves open. */
  lost: 2,
  /** What is left of a gloss whose bracket was swallowed: no text has that either. */
  restOfGloss: 7,
  /** Taken off for two neighbours that stand together elsewhere in the text. */
  knownPair: 1,
} as const;

/** How much cheaper a reading must be than what is shown. */
export const MIN_GAIN = 3;
/** The same for a run that no mark opens: the letter or mark at its end is all that shows it. */
export const MIN_UNMARKED_GAIN = 4;
/** Beginnings that gain nearly as much as the best could be right as well. */
export const DOUBT = 2;
/** The longest run that no mark opens. */
export const MAX_UNMARKED_RUN = 40;
/** No right reading costs more than this for each character that it gives. */
export const MAX_MEAN_PRICE = 1.5;
/** The longest run that is tried, in characters. */
export const MAX_RUN = 200;
/** Marks of lost bytes at which a run is tried to end: a question mark may stand in it, three do not. */
export const MAX_ENDS = 3;
/** A line with more lost bytes than this is beyond deciding. */
export const MAX_LOST = 20;
