import { absenceHolds } from './absence-holds.ts';
import { arrangementGrounded } from './arrangement-grounded.ts';
import { altsAreNames } from './alts-are-names.ts';
import { anatomySubstring } from './anatomy-substring.ts';
import { checkInputs } from './check-inputs.ts';
import { checkVerdicts } from './check-verdicts.ts';
import { checkWords } from './check-words.ts';
import type { Check } from './context.ts';
import { anchorsKept } from './anchors-kept.ts';
import { countyReferences } from './county-references.ts';
import { definitionLanguage } from './definition-language.ts';
import { evidenceKeys } from './evidence-keys.ts';
import { evidenceReferences } from './evidence-references.ts';
import { glanceFigures } from './glance-figures.ts';
import { figureLinks } from './figure-links.ts';
import { figureText } from './figure-text.ts';
import { figureValues } from './figure-values.ts';
import { labelsAttested } from './labels-attested.ts';
import { labelsUnique } from './labels-unique.ts';
import { ledgerInverts } from './ledger-inverts.ts';
import { mechanismLinks } from './mechanism-links.ts';
import { mechanismNamed } from './mechanism-named.ts';
import { mechanismReferences } from './mechanism-references.ts';
import { numbersCovered } from './numbers-covered.ts';
import { proseKinds } from './prose-kinds.ts';
import { proseNumbers } from './prose-numbers.ts';
import { proseParity } from './prose-parity.ts';
import { quotationFound } from './quotation-found.ts';
import { quotationsShared } from './quotations-shared.ts';
import { relatedApart } from './related-apart.ts';
import { sentencesCovered } from './sentences-covered.ts';
import { sloganParts } from './slogan-parts.ts';
import { statementAddressed } from './statement-addressed.ts';
import { statementParity } from './statement-parity.ts';
import { statementUnique } from './statement-unique.ts';
import { sourceSpans } from './source-spans.ts';
import { termRenderings } from './term-renderings.ts';
import { termsOccur } from './terms-occur.ts';
import { translationChinese } from './translation-chinese.ts';
import { translationHectares } from './translation-hectares.ts';
import { translationIds } from './translation-ids.ts';
import { translationNumbers } from './translation-numbers.ts';
import { translationPlain } from './translation-plain.ts';
import { translationSlips } from './translation-slips.ts';

/** All checks, in the order in which they run and are told. */
export const CHECKS: readonly Check[] = [
  // Every byte of the seeds is accounted for.
  { id: 'source-spans', run: sourceSpans },
  { id: 'ledger-inverts', run: ledgerInverts },

  // Every sentence is translated, in approved words, with its numbers.
  { id: 'terms-occur', run: termsOccur },
  { id: 'translation-ids', run: translationIds },
  { id: 'translation-plain', run: translationPlain },
  { id: 'translation-slips', run: translationSlips },
  { id: 'translation-chinese', run: translationChinese },
  { id: 'translation-numbers', run: translationNumbers },
  { id: 'translation-hectares', run: translationHectares },
  { id: 'term-renderings', run: termRenderings },

  // A published address never dies.
  { id: 'anchors-kept', run: anchorsKept },
  { id: 'statement-addressed', run: statementAddressed },
  { id: 'statement-unique', run: statementUnique },
  { id: 'statement-parity', run: statementParity },

  // Every quotation stands in its source, and what points into it arrives.
  { id: 'quotation-found', run: quotationFound },
  { id: 'sentences-covered', run: sentencesCovered },
  { id: 'quotations-shared', run: quotationsShared },
  { id: 'anatomy-substring', run: anatomySubstring },
  { id: 'figure-text', run: figureText },
  { id: 'figure-values', run: figureValues },
  { id: 'numbers-covered', run: numbersCovered },
  { id: 'evidence-references', run: evidenceReferences },

  // The audit: relations between figures, recomputed.
  { id: 'check-inputs', run: checkInputs },
  { id: 'check-verdicts', run: checkVerdicts },
  { id: 'check-words', run: checkWords },

  // Mechanisms and units lead to what exists.
  { id: 'mechanism-named', run: mechanismNamed },
  { id: 'alts-are-names', run: altsAreNames },
  { id: 'slogan-parts', run: sloganParts },
  { id: 'labels-attested', run: labelsAttested },
  { id: 'labels-unique', run: labelsUnique },
  { id: 'mechanism-references', run: mechanismReferences },
  { id: 'related-apart', run: relatedApart },
  { id: 'county-references', run: countyReferences },
  { id: 'glance-figures', run: glanceFigures },
  { id: 'arrangement-grounded', run: arrangementGrounded },

  // Every sentence of ours is of a kind, in both languages, with evidence that holds.
  { id: 'prose-kinds', run: proseKinds },
  { id: 'prose-parity', run: proseParity },
  { id: 'evidence-keys', run: evidenceKeys },
  { id: 'absence-holds', run: absenceHolds },
  { id: 'mechanism-links', run: mechanismLinks },
  { id: 'figure-links', run: figureLinks },
  { id: 'prose-numbers', run: proseNumbers },
  { id: 'definition-language', run: definitionLanguage },
];
