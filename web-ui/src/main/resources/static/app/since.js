// Up to which position of the log one had seen everything when one was last here. It is kept in the browser for each
// person; whoever stays away for half an hour has been away.

import { caller } from './session.js';

const AWAY = 30 * 60_000;

/** The position after which everything is news to the caller; null on the first visit. */
export function since() {
  return read().since ?? null;
}

/** The log is seen up to here. */
export function seen(position) {
  if (!caller() || !position) return;
  const { since: before, position: last, at } = read();
  const away = at !== undefined && Date.now() - at > AWAY;
  write({ since: away ? last : before, position: Math.max(position, last ?? 0), at: Date.now() });
}

/** All that there is has been looked at. */
export function caughtUp() {
  const { position } = read();
  write({ since: position, position, at: Date.now() });
}

const place = () => `parley-seen:${caller()?.id}`;

function read() {
  try {
    return JSON.parse(localStorage.getItem(place())) ?? {};
  } catch {
    return {};
  }
}

function write(what) {
  localStorage.setItem(place(), JSON.stringify(what));
}
