const RE_DROPPED = /[\u0300-\u036F\s“”‘’'"·—–-]+/gu;

/** Folds case, tones, spaces and marks, so that `Gànbù zhāo`, `ganbuzhao` and 干部“召 are found as typed. */
export const foldWords = (text: string): string =>
  text.toLowerCase().normalize('NFD').replaceAll(RE_DROPPED, '');
