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

const RE_SUBTITLE_LINE = /^(?:—{1,2}|-{2,})(?=[\p{Script=Han}“《])/u;

/** Whether a line below a title is its subtitle: it begins with a dash. */
export function isSubtitleLine(line: string): boolean {
  return RE_SUBTITLE_LINE.test(line);
}

/** The subtitle that a line holds, without its dash. */
export function readSubtitle(line: string): string {
  return line.replace(RE_SUBTITLE_LINE, '');
}
