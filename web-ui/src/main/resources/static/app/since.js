// Up to which position of the log one had seen everything when one was last here, as it is kept with one's account.

import { post, remove } from './api.js';
import { caller } from './session.js';

// Telling more often says nothing new.
const PRESENT = 5 * 60_000;

let told = {};

/** The position after which everything is news to the caller; null on the first visit, and as long as it is not known. */
export function since() {
  return mine().since ?? null;
}

/** Whether the caller wants to be led through a first negotiation. */
export function guided() {
  return Boolean(mine().guided);
}

/** The caller is shown the log up to here. What cannot be told is told with the next page. */
export async function seen(position) {
  const me = caller()?.id;
  const { upTo = 0, at = 0 } = mine();
  if (!me || position === undefined || (position <= upTo && Date.now() - at < PRESENT)) return;
  told = { ...mine(), by: me, upTo: position, at: Date.now() };
  await tell(me, { position });
}

/** All that the caller has been shown has been looked at. */
export async function caughtUp() {
  const { upTo } = mine();
  if (upTo) await tell(caller().id, { position: upTo, all: true });
}

/** The caller has no use for the guide any more. */
export async function putGuideAway() {
  await remove('/api/me/guide');
  told = { ...mine(), guided: false };
  window.dispatchEvent(new Event('parley-guided'));
}

async function tell(me, body) {
  const { since: from, guided: wants } = await post('/api/me/seen', body).catch(() => ({}));
  if (wants === undefined || caller()?.id !== me) return;
  told = { ...told, since: from, guided: wants };
  window.dispatchEvent(new Event('parley-guided'));
}

function mine() {
  return told.by === caller()?.id ? told : {};
}
