/** The parameter of an address that carries the query. */
export const QUERY_PARAMETER = 'q';
