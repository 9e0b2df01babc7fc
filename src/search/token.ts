/** One token of a text. `start` and `end` are UTF-16 offsets into the raw text that it stands in. */
export interface Token {
  token: string;
  start: number;
  end: number;
}

/** Cuts a raw text into folded tokens, in order. Total: any string has tokens, perhaps none. */
export type Tokenize = (raw: string) => Token[];
