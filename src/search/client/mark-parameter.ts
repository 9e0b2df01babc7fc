/** The parameter of an address that carries a phrase to light on arrival; it may stand several times. */
export const MARK_PARAMETER = 'mark';
