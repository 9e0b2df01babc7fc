export { type NamePart, toPinyin, toTonedName } from '../../markdown/toned-name.ts';
