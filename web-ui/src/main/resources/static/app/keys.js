// Single keys that do something, unless one is typing. Whoever is shown says what its keys do; the help lists them.

const known = new Map();

/**
 * Has keys while its host is shown: [key, words, run] each; without `run`, what the browser does anyway. `actions` tells
 * what else can be done there now, as {words, run}.
 */
export class Keys {
  constructor(host, keys, actions = () => []) {
    Object.assign(this, { keys, actions });
    host.addController(this);
  }

  hostConnected() {
    known.set(this, this.keys);
  }

  hostDisconnected() {
    known.delete(this);
  }
}

/** All that there are now: [key, words] each. */
export function keys() {
  return [...known.values()].flat().filter(([, words]) => words);
}

/** What can be done on what is shown. */
export function actionsHere() {
  return [...known.keys()].flatMap(({ actions }) => actions());
}

window.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const found = [...known.values()].reverse().flat().find(([key, , run]) => run && key === event.key);
  if (!found) return;
  event.preventDefault();
  found[2](event);
});

function isTyping(event) {
  const [at] = event.composedPath();
  if (event.composedPath().some((one) => one.localName === 'dialog')) return true;
  return at instanceof HTMLElement && (at.isContentEditable || at.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));
}
