/** Words of the slip that an evidence ring opens. */
export const EVIDENCE = {
  'slip.found': {
    en: 'Found character for character: bytes {start} to {end} of {seed}',
    zh: '逐字相符：{seed}第{start}至{end}字节',
  },
  'slip.close': { en: 'Close', zh: '关闭' },
  'slip.reader': { en: 'Open in the reader', zh: '在读本中打开' },
} as const;
