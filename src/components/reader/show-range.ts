/** An address such as `?to=p3s4#p3s2` names a run of sentences: lights all of them, not the first alone. */
const rows = [...document.querySelectorAll<HTMLElement>('.sent')];

function showRange(): void {
  const to = new URLSearchParams(location.search).get('to');
  const first = rows.findIndex(({ id }) => id === location.hash.slice(1));
  const last = rows.findIndex(({ id }) => id === to);
  for (const [index, row] of rows.entries()) {
    row.classList.toggle('lit', first >= 0 && index >= first && index <= last);
  }
}

showRange();
addEventListener('hashchange', showRange);

export {};
