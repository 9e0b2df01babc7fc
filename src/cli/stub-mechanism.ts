/** The file of a new mechanism: every key that must be there, with words that verify refuses until they are written. */
export function stubMechanism(): string {
  return `---
label: { zh: 待写, en: TODO }
alt: { zh: [], en: [] }
category: todo # a key of content/categories.yaml
named: false # true where the Chinese label or an alt occurs in a quotation
at:
  a1: { source: todo, quote: 待写 } # the whole clause that states the arrangement
anatomy: []
definition:
  zh: 待写
  en: TODO
---
`;
}
