import type { WordKey } from '../../i18n/words.ts';

/** A page of all mechanisms in one order. */
export interface Order {
  id: 'category' | 'county' | 'pinyin' | 'english';
  path: string;
  word: WordKey;
}

/** The pages of all mechanisms, the chief one first. */
export const ORDERS: readonly Order[] = [
  { id: 'category', path: '/mechanisms/', word: 'orders.category' },
  { id: 'county', path: '/mechanisms/by-county/', word: 'orders.county' },
  { id: 'pinyin', path: '/mechanisms/by-name/', word: 'orders.pinyin' },
  { id: 'english', path: '/mechanisms/by-english/', word: 'orders.english' },
];
