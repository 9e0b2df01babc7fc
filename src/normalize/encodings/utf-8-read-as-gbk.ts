/** The damage itself: UTF-8 read as GBK. Bytes that mean nothing there are lost, as readers lose them. */
export function misread(text: string): string {
  return new TextDecoder('gb18030').decode(Buffer.from(text, 'utf8'));
}
