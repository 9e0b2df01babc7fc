/** Stands for one character that is lost and cannot be restored. */
export const LACUNA = '□';
/** Stands for lost characters of which nobody knows how many they were. */
export const OPEN_LACUNA = '□…□';
