const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const RE_SPECIAL = /[&<>]/gu;

/** Escapes text for the content of an HTML element; not for an attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(RE_SPECIAL, (sign) => ESCAPES[sign] ?? sign);
