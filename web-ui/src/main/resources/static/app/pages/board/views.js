// Ways of looking at the board that have a name. One's own are kept in the browser; any of them is shared by its address.

import { caller } from '../../session.js';

/** Those that everybody has: [name, query]. */
export const GIVEN = [
  ['All', ''],
  ['Mine', 'mine=true'],
  ['Late and unassigned', 'unassigned=true&overdue=true&sort=due'],
  ['By what is at stake', 'state=OPEN&state=LAST_CALL&sort=-stake'],
];

const place = () => `parley-views:${caller()?.id}`;

/** One's own, as [name, query]. */
export function own() {
  try {
    return JSON.parse(localStorage.getItem(place())) ?? [];
  } catch {
    return [];
  }
}

/** Keeps a view under a name; one of that name before is replaced. */
export function keep(name, query) {
  store([...own().filter(([one]) => one !== name), [name, query]]);
}

export function forget(name) {
  store(own().filter(([one]) => one !== name));
}

function store(views) {
  localStorage.setItem(place(), JSON.stringify(views));
}
