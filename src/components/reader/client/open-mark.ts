import { findElement, findEnd } from './find-element.ts';
import { showBelow } from './place.ts';

const panel = findElement('#supports');
/** The row whose mark is open: a note in the panel has its words there. */
let openRow: Element | null = null;

const linksOf = (row: Element) => [...row.querySelectorAll<HTMLElement>('.k a')];

/** Places of the notes that a quoted run, or the runs in it, belong to. */
function listNotes(run: HTMLElement): Set<string> {
  const runs = [run, ...run.querySelectorAll<HTMLElement>('[data-m]')];
  return new Set(runs.flatMap(({ dataset }) => dataset['m']?.split(' ') ?? []));
}

/** Copies the notes of one kind that are wanted, below the kind's name; nothing where none is. */
function copyKind(kind: Element, links: readonly HTMLElement[], notes: ReadonlySet<string>) {
  const members = [...kind.querySelectorAll<HTMLElement>('a')].flatMap((link) => {
    const index = String(links.indexOf(link));
    if (!notes.has(index)) return [];
    const member = link.cloneNode(true) as HTMLElement;
    member.dataset['n'] = index;
    return [member];
  });
  if (members.length === 0) return [];
  const copy = document.createElement('p');
  copy.append(findElement('b', kind).cloneNode(true), ...members);
  return [copy];
}

function open(run: HTMLElement, place: { left: number; bottom: number }): void {
  openRow = run.closest('.sent');
  if (openRow === null) return;
  const links = linksOf(openRow);
  const notes = listNotes(run);
  const kinds = [...openRow.querySelectorAll('.k')];
  panel.replaceChildren(...kinds.flatMap((kind) => copyKind(kind, links, notes)));
  showBelow(panel, place);
}

document.addEventListener('click', ({ target, clientX, clientY }) => {
  const run = target instanceof Element ? target.closest<HTMLElement>('[data-m]') : null;
  if (!run || getSelection()?.isCollapsed === false) return;
  const line = [...run.getClientRects()].find(({ bottom }) => bottom >= clientY) ?? findEnd(run);
  open(run, { left: clientX, bottom: line.bottom });
});

document.addEventListener('keydown', (event) => {
  const { target: run, key } = event;
  if (!(run instanceof HTMLElement) || !run.matches('.run') || (key !== 'Enter' && key !== ' '))
    return;
  event.preventDefault();
  open(run, findEnd(run));
  panel.querySelector('a')?.focus();
});

/** The words that a note rests on are lit while it is pointed at or has the focus. */
function light({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLElement>('.k a, #supports a') : null;
  for (const word of document.querySelectorAll('.hit')) word.classList.remove('hit');
  const row = link?.closest('.sent') ?? openRow;
  if (link === null || row === null) return;
  const index = link.dataset['n'] ?? linksOf(row).indexOf(link);
  for (const word of row.querySelectorAll(`[data-m~="${index}"]`)) word.classList.add('hit');
}
document.addEventListener('pointerover', light);
document.addEventListener('focusin', light);

for (const run of document.querySelectorAll<HTMLElement>('.run')) {
  run.tabIndex = 0;
  run.role = 'button';
  run.ariaHasPopup = 'dialog';
}
