/** Stands for one character that is lost and cannot be restored. */
export const LACUNA = '□';
