const RE_WORD = /^[a-z]{3,}$/u;
const RE_VOWEL = /[aeiouy]/u;
/** Letters whose doubling belongs to the word: `call`, `pass`. */
const RE_DOUBLED = /(?<last>[^aeiouylsz])\k<last>$/u;

/** `villages` → `village`, `policies` → `policy`; `less`, `bus` and `basis` stay. */
function dropPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes)$/u.test(word)) return word.slice(0, -2);
  return /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** `recalled`, `recalling` → `recall`; `planned` → `plan`; `need` and `bring` stay. */
function dropEnding(word: string): string {
  const ending = /(?<=.{3})(?<!e)(?:ed|ing)$/u.exec(word)?.[0];
  const rest = ending === undefined ? word : word.slice(0, -ending.length);
  if (ending === undefined || !RE_VOWEL.test(rest)) return word;
  return rest.replace(RE_DOUBLED, '$<last>');
}

/**
 * The stem that the inflections of an English word share: plural, past and -ing; a last e and y are levelled.
 * No word of any language: a key to compare with. Han, digits and words under three letters are themselves.
 */
export function stem(token: string): string {
  if (!RE_WORD.test(token)) return token;
  const bare = dropEnding(dropPlural(token));
  return bare.length > 3 ? bare.replace(/e$/u, '').replace(/y$/u, 'i') : bare;
}
