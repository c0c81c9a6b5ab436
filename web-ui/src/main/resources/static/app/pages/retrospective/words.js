// How figures are written here. What is not known is said, never shown as 0.

import { number as plain, percent as share } from '../../format.js';
import { locale } from '../../locale.js';
import { t } from '../../texts.js';

const words = t.retrospective;

export const NONE = '–';

const MONTH = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });

export function percent(value) {
  return isKnown(value) ? share(value) : NONE;
}

export function number(value) {
  return isKnown(value) ? plain(value) : NONE;
}

/** What a group is called: "2026-05" is May 2026, "2026-Q2" is Q2 2026. */
export function groupName({ group, groupKind }) {
  const unnamed = { OTHER: words.otherTeams, NONE: words.noGroup }[groupKind];
  if (unnamed) return unnamed;
  if (/^\d{4}-\d{2}$/.test(group)) return MONTH.format(new Date(`${group}-01T00:00:00Z`));
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(group) ?? [];
  return year ? words.quarter(quarter, year) : group;
}

export function isKnown(value) {
  return value !== null && value !== undefined;
}

/** Why there is no figure, or none of its interval; the API says it in English. */
export function whyOf(why) {
  return words.whys[why] ?? why;
}

/** That it is not known, and why. */
export function unknown(why) {
  return why ? words.notKnownBecause(whyOf(why)) : words.notKnown;
}

/** How much imported history an answer leaves out, and why; empty if none. */
export function leftOut({ imported, from, why }) {
  if (!imported) return '';
  return from.includes('all') ? words.notCounted(imported, whyOf(why)) : words.countedInPart(imported, whyOf(why));
}

/** How many requests of an answer rest on inferred steps; empty if none. */
export function restsOnInferred({ requests }) {
  return requests ? words.inferred(requests) : '';
}

/** "41 % to 81 %" */
export function interval({ low, high }) {
  return words.interval(percent(low), percent(high));
}

/** "63 % (41 % to 81 %), n 19", or why there is no value. */
export function proportion({ value, low, high, n, why }) {
  if (!isKnown(value)) return unknown(why);
  return words.proportion({ value: percent(value), interval: isKnown(low) ? interval({ low, high }) : '', n: plain(n) });
}
