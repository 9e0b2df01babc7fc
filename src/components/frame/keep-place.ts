/** The language switch keeps the reader's place: the same fragment and the same query in the other language. */
const switches = document.querySelectorAll<HTMLAnchorElement>('a[data-keep-place]');

function keepPlace(): void {
  for (const link of switches) {
    link.hash = location.hash;
    link.search = location.search;
  }
}

keepPlace();
addEventListener('hashchange', keepPlace);
addEventListener('popstate', keepPlace);
// A search writes its query into the address without an event: look again before the switch is used.
for (const link of switches) link.addEventListener('pointerdown', keepPlace);
for (const link of switches) link.addEventListener('focus', keepPlace);

/** The sheet of contents would hide what the reader chose in it. */
const contents = document.querySelector<HTMLElement>('#contents');
contents?.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLAnchorElement && contents.matches(':popover-open'))
    contents.hidePopover();
});

export {};
