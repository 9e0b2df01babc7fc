/** OpenCC's dictionaries as strings, `萬 万|與 与`; the package types only its converters. */
declare module 'opencc-js/dict/*' {
  const dict: string;
  export default dict;
}
