/** Cuts a text at a range such as `3-24`, in code points, and underlines what is quoted. */
export function markRange(text: string, range: string): (string | Node)[] {
  const [start = 0, end = 0] = range.split('-').map(Number);
  const characters = [...text];
  const quoted = document.createElement('span');
  quoted.className = 'mk mk-2';
  quoted.textContent = characters.slice(start, end).join('');
  return [characters.slice(0, start).join(''), quoted, characters.slice(end).join('')];
}
