// How figures are written here. What is not known is said, never shown as 0.

import { number as plain, percent as share } from '../../format.js';

export const NONE = '–';

const MONTH = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' });

export function percent(value) {
  return isKnown(value) ? share(value) : NONE;
}

export function number(value) {
  return isKnown(value) ? plain(value) : NONE;
}

/** What a group is called: "2026-05" is May 2026. */
export function groupName(group) {
  return /^\d{4}-\d{2}$/.test(group) ? MONTH.format(new Date(`${group}-01T00:00:00Z`)) : group;
}

export function isKnown(value) {
  return value !== null && value !== undefined;
}

/** How much imported history an answer leaves out, and why; empty if none. */
export function leftOut({ imported, from, why }) {
  if (!imported) return '';
  const requests = `${plain(imported)} imported ${imported === 1 ? 'request' : 'requests'}`;
  return from.includes('all') ? `${requests} not counted: ${why}.` : `${requests} counted only in part: ${why}.`;
}

/** How many requests of an answer rest on inferred steps; empty if none. */
export function restsOnInferred({ requests }) {
  return requests ? `${plain(requests)} imported ${requests === 1 ? 'request has' : 'requests have'} steps that were inferred, for they were not recorded where they come from.` : '';
}

/** "63 % (41 % to 81 %), n 19", or why there is no value. */
export function proportion({ value, low, high, n, why }) {
  if (!isKnown(value)) return `not known: ${why ?? 'nothing to compute from'}`;
  return `${percent(value)}${isKnown(low) ? ` (${percent(low)} to ${percent(high)})` : ''}, n ${plain(n)}`;
}
