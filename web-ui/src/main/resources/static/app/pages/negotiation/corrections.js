// What was corrected is shown where it stood, the old beside the new.

import { html, nothing } from 'lit';
import { date, number, percent } from '../../format.js';
import { linked } from '../../linked.js';
import { t } from '../../texts.js';
import { unread } from '../../unread.js';
import { DEAL_OUTCOMES, FIELDS, STAKE_BASES, named } from '../../words.js';

const DAYS = ['on', 'neededBy', 'existingCommitment.dueOn', 'decidedOn', 'forecast.reviewOn', 'revisitOn'];

/** A value of a field as people say it. */
export function worded(field, value) {
  if (value === null || value === undefined || value === '') return t.negotiation.said.nothing;
  if (DAYS.includes(field)) return date(value);
  if (field === 'forecast.probability') return percent(Number(value));
  if (field === 'personDays') return number(Number(value));
  if (field === 'stake.basis') return Object.fromEntries(STAKE_BASES)[value];
  if (field === 'outcome') return DEAL_OUTCOMES[value] ?? value;
  return ['merit', 'confidence', 'answeredBy'].includes(field) ? named(value) : value;
}

/** The corrections of a field of the entry at a position, in order. */
export function corrections(n, position, field) {
  return n.remarks.filter((one) => one.kind === 'CORRECTION' && one.about === position && one.field === field);
}

/** The old values, struck through, before the one that stands, in which addresses are links; null cannot be read. */
export function said(n, position, field, shown) {
  const made = corrections(n, position, field);
  const stands = shown === null ? unread() : linked(shown);
  return made.length ? html`${made.map((one) => struck(was(one), one.reason))} <ins>${stands}</ins>` : stands;
}

/** What it was before, and why it is no longer. */
export function struck(before, reason) {
  return html`<del title=${reason ?? nothing}>${before}</del> `;
}

function was({ field, old, oldUnread }) {
  return oldUnread ? unread() : worded(field, old);
}

/** Where the latest event of these types stands that is about this claim, objection, option or restatement. */
export function entryOf(n, types, id, has = () => true) {
  return n.events?.findLast(({ type, data, retractedBy }) => types.includes(type) && !retractedBy && (id === undefined || subject(data) === id) && has(data))?.position;
}

/** Where the wording of a request stands: that of its last revision, or of the raising. */
export function wordingOf(n, field) {
  return entryOf(n, ['RequestRaised', 'RequestRevised', 'RequestRerouted'], undefined, (data) => data && field in data);
}

function subject(data) {
  return data?.claim ?? data?.objection ?? data?.option ?? data?.restatement;
}

/** What a correction says: which field, what stood there, what stands there now. */
export function change(one) {
  const { field, value, valueUnread } = one;
  return html`${FIELDS[field] ?? field}: <del>${was(one)}</del> <ins>${valueUnread ? unread() : worded(field, value)}</ins>`;
}
