export { type PlainWords, toPlainText } from '../markdown/to-plain-text.ts';
