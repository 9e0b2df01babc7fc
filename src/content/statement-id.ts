const RE_STATEMENT_ID = /^s(?<number>[1-9]\d*)$/u;

/** The number of a statement's address: 3 of `s3`; null where it has another form. */
export function readStatementNumber(id: string): number | null {
  const number = RE_STATEMENT_ID.exec(id)?.groups?.['number'];
  return number === undefined ? null : Number(number);
}
