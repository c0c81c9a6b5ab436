// How figures, days and amounts are written, everywhere alike.

import { locale, number } from './locale.js';
import { t } from './texts.js';

export { number } from './locale.js';

const DAY = 86_400_000;

const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
const instant = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

/** 12 Jun 2026; of a moment, the day that it is here. */
export function date(at) {
  return said(day, at);
}

/** 12 Jun 2026, 10:02 */
export function moment(at) {
  return said(instant, at);
}

/** How long ago, in whole days: today, 3 d, 140 d. */
export function age(at, now = Date.now()) {
  const days = Math.max(0, Math.floor((now - parsed(at)) / DAY));
  return days < 1 ? t.time.today : t.time.days(number(days));
}

/** just now, 5 min ago, 3 h ago, 4 d ago */
export function ago(at, now = Date.now()) {
  const minutes = Math.floor((now - parsed(at)) / 60_000);
  if (minutes < 1) return t.time.now;
  if (minutes < 60) return t.time.minutesAgo(minutes);
  return minutes < 1440 ? t.time.hoursAgo(Math.floor(minutes / 60)) : t.time.daysAgo(number(Math.floor(minutes / 1440)));
}

/** Whole days from now until a day is over, or that of a moment; negative when it has passed. */
export function daysUntil(at, now = Date.now()) {
  return Math.floor((parsed(at).setHours(24, 0, 0, 0) - now) / DAY);
}

/** 1 day overdue, 12 days overdue; of a negative number of days until then. */
export function overdue(days) {
  return t.time.overdue(-days);
}

/** today, 1 day left, 12 days left */
export function left(days) {
  return t.time.left(days);
}

/** 93 %; what is not none is not 0 %, and what is not all is not 100 %. */
export function percent(value) {
  if (value > 0 && value < 0.01) return '<1\u00a0%';
  if (value < 1 && value > 0.99) return '>99\u00a0%';
  return share.format(value).replace(/\s*%/, '\u00a0%');
}

/** EUR 12,000 a year */
export function stake({ amount, currency, basis }) {
  return t.stake({ amount: number(amount), currency, basis: t.words.stakeBases[basis] });
}

// An address may ask for a day that there is not, which the server refuses; it is said as it stands.
function said(format, at) {
  const time = parsed(at);
  return Number.isNaN(time.getTime()) ? at : format.format(time);
}

// A day without a time is that day here, not at midnight in Greenwich.
function parsed(at) {
  return at.length === 10 ? new Date(`${at}T00:00:00`) : new Date(at);
}
