/** How many bytes a text takes in UTF-8. */
export const countBytes = (text: string): number => new TextEncoder().encode(text).length;
