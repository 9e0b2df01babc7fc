/** Words of the slip that an evidence ring opens. */
export const EVIDENCE = {
  'slip.reader': { en: 'Open in the reader', zh: '在读本中打开' },
} as const;
