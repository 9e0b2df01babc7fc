/** Signs that are tokens of their own; Pagefind must be told to index them. `□` is a lost character. */
export const SIGNS = '+%‰.-/□';
