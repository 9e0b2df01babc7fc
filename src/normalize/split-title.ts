const RE_SUBTITLE_MARK = /(?<=[\p{Script=Han}”》])-+(?=[\p{Script=Han}“《])/u;

/** A title line as printed: a hyphen between Han divides title and subtitle. */
export function splitTitle(line: string): { title: string; subtitle: string | null } {
  const mark = RE_SUBTITLE_MARK.exec(line);
  if (mark === null) return { title: line, subtitle: null };
  return {
    title: line.slice(0, mark.index).trim(),
    subtitle: line.slice(mark.index + mark[0].length).trim(),
  };
}
