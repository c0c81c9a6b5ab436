// Negotiations that one works through one after another; which they are is kept for this tab, so that the next one is
// there though the last one no longer waits.

const PLACE = 'parley-queue';

/** Begins with these; answers the address of the first. */
export function workThrough(words, ids) {
  sessionStorage.setItem(PLACE, JSON.stringify({ words, ids: [...new Set(ids)] }));
  return addressOf(ids[0]);
}

/** Where one is in what one works through, as {words, place, count, before, after}; null if it is none of it. */
export function placeIn(id) {
  const { words, ids = [] } = JSON.parse(sessionStorage.getItem(PLACE) ?? '{}');
  const at = ids.indexOf(id);
  if (at < 0) return null;
  const there = (i) => (ids[i] ? addressOf(ids[i]) : null);
  return { words, place: at + 1, count: ids.length, before: there(at - 1), after: there(at + 1) };
}

export function stop() {
  sessionStorage.removeItem(PLACE);
}

function addressOf(id) {
  return `/negotiations/${id}?queue`;
}
