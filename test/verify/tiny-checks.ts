/** Checks of the tiny world, where they stand. Every check of verify accepts them. */
export const CHECKS_FILE = 'content/checks/tiny.yaml';
export const TINY_CHECKS = `quotes:
  cadres: 建立干部“召回管理”机制
checks:
  tiny-fall:
    statement: { zh: 贫困人口减少, en: The poor became fewer }
    test: { relation: before-after, before: tiny-poor-before, after: tiny-poor-after, direction: falls }
    verdict: holds
  tiny-named:
    statement: { zh: 机制列出, en: The system is listed }
    quotes: [cadres]
    test: { relation: count-list, count: { number: "1", at: cadres, text: 机制 }, items: [召回管理] }
    verdict: holds
  tiny-readings:
    statement: { zh: 召回的是谁, en: Who was recalled }
    readings:
      - reading: { zh: 贫困人口里的人, en: People of the poor }
        test: { relation: part-of, part: tiny-recalled, whole: tiny-poor-after }
      - reading: { zh: 别人, en: Other people }
        test: { relation: not-verifiable, because: { zh: 没说。, en: It is not said. } }
    verdict: ambiguous
    note: { zh: “召回3名”没有说明。, en: The article does not say. }
`;

/** The tiny world with its checks, and one passage of them changed. */
export const withChecks = (from = '', to = ''): Record<string, string> => ({
  [CHECKS_FILE]: from === '' ? TINY_CHECKS : replaceOnce(from, to),
});

function replaceOnce(from: string, to: string): string {
  if (!TINY_CHECKS.includes(from)) throw new Error(`the tiny checks do not hold "${from}"`);
  return TINY_CHECKS.replace(from, () => to);
}
