// Which tab of the browser this is. A reload does not change that, and a copy of a tab is another one; which tabs there
// are, the Web Locks say that each of them holds.

const TAB = 'parley-tab';

// As long as a document that is reloaded may take to go.
const PATIENCE = 1000;

/** The id of this tab, once it is known that no other one has it. */
export const tab = own();

/** The ids of the tabs that there are. */
export async function tabs() {
  const { held } = await navigator.locks.query();
  return new Set(held.filter(({ name }) => name.startsWith(`${TAB}:`)).map(({ name }) => name.slice(TAB.length + 1)));
}

/** Holds a lock as long as this document lives; answers whether it got it. */
export function hold(name, options) {
  return new Promise((answer) => {
    navigator.locks.request(name, options, (lock) => {
      answer(Boolean(lock));
      return lock && new Promise(() => {});
    }).catch(() => answer(false));
  });
}

// A tab that another one opened, or that was made a copy of it, begins with what that one has kept.
async function own() {
  const kept = sessionStorage.getItem(TAB);
  if (kept && await hold(`${TAB}:${kept}`, { signal: AbortSignal.timeout(PATIENCE) })) return kept;
  const id = crypto.randomUUID();
  sessionStorage.setItem(TAB, id);
  await hold(`${TAB}:${id}`, {});
  return id;
}
