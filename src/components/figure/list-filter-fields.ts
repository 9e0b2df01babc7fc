import { AsOfBasisSchema, FigureKindSchema } from '../../content/schemas/figure.ts';
import type { Lang } from '../../content/schemas/text.ts';
import { createSay } from '../../i18n/words.ts';
import type { Library } from '../corpus/load-corpus.ts';
import { nameSource } from '../corpus/name-source.ts';

/** By what the rows of figures can be narrowed: source, kind, and how the date is known. */
export function listFilterFields({ corpus, figures }: Library, lang: Lang) {
  const say = createSay(lang);
  const all = [...figures.values()];
  const kinds = FigureKindSchema.options.filter((kind) => all.some((one) => one.kind === kind));
  return [
    {
      name: 'source',
      label: say('figure.source'),
      choices: [...corpus.figures.keys()].map((value) => ({
        value,
        label: nameSource(corpus, value, lang),
      })),
    },
    {
      name: 'kind',
      label: say('figure.kind'),
      choices: kinds.map((value) => ({ value, label: say(`kind.${value}`) })),
    },
    {
      name: 'basis',
      label: say('figure.basis'),
      choices: AsOfBasisSchema.options.map((value) => ({
        value,
        label: say(`basisName.${value}`),
      })),
    },
  ];
}
