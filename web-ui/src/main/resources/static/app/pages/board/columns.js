// What a line of the board can show, and what it is sorted by.

import { html, nothing } from 'lit';
import { mark, standing } from '../../elements/state-mark.js';
import { age, date, daysUntil, left, overdue, stake } from '../../format.js';
import { t } from '../../texts.js';
import { named } from '../../words.js';

/** The columns that are shown unless the reader chose others; the request itself always is. */
export const PRESET = ['state', 'account', 'stake', 'area', 'reasons', 'decider', 'age', 'due'];

const text = (name) => ({ show: (row) => row[name] ?? '', key: (row) => row[name] ?? '' });

/** {label, show(row, its), key(row), width, num}; `its` is {now, reasons}. What has no key stands last. */
export const COLUMNS = {
  state: { label: t.board.columns.state, width: '11rem', show: (row) => mark(row), key: (row) => standing(row).words },
  account: { label: t.board.columns.account, width: 'minmax(6rem, 0.6fr)', show: ({ accounts }) => accounts.join(', '), key: ({ accounts }) => accounts[0] ?? '' },
  stake: { label: t.board.columns.stake, width: '8.75rem', num: true, show: ({ stakes }) => stakes.map(stake).join(', '), key: ({ stakes }) => stakeKey(stakes) },
  area: { label: t.board.columns.area, width: '6.5rem', ...text('productArea') },
  segment: { label: t.board.columns.segment, width: '6.5rem', ...text('segment') },
  team: { label: t.board.columns.team, width: '7rem', ...text('salesTeam') },
  reasons: { label: t.board.columns.reasons, width: 'minmax(6rem, 0.7fr)', show: (row, its) => reasonNames(row, its), key: ({ reasons }) => reasons[0] ?? '' },
  raisedBy: { label: t.board.columns.raisedBy, width: '6.5rem', ...text('raisedBy') },
  decider: { label: t.board.columns.decider, width: '5.5rem', ...text('decider') },
  age: { label: t.board.columns.age, width: '3.75rem', num: true, show: (row, { now }) => age(row.raisedAt, now), key: ({ raisedAt }) => -Date.parse(raisedAt) },
  due: { label: t.board.columns.due, width: '8.5rem', show: due, key: (row) => dueOn(row) ?? '' },
  needed: { label: t.board.columns.needed, width: '6.5rem', show: ({ neededBy }) => (neededBy ? date(neededBy) : ''), key: ({ neededBy }) => neededBy ?? '' },
  changed: { label: t.board.columns.changed, width: '6.5rem', show: ({ updatedAt }) => date(updatedAt), key: ({ updatedAt }) => updatedAt },
  elsewhere: { label: t.board.columns.elsewhere, width: '8rem', show: ({ references }) => references.join(', '), key: ({ references }) => references[0] ?? '' },
  ref: { label: t.board.columns.ref, width: '7rem', ...text('importedRef') },
};

export const REQUEST = { label: t.board.columns.request, key: ({ title }) => title ?? '' };

/** Those that the address asks for, in order. */
export function chosenColumns(query) {
  const asked = query.get('columns')?.split(',').filter((one) => Object.hasOwn(COLUMNS, one));
  return asked?.length ? asked : PRESET;
}

/** The rows as the address asks; a minus means the other way round, and what says nothing stands last. */
export function sorted(rows, order) {
  if (!order) return rows;
  const down = order.startsWith('-');
  const name = down ? order.slice(1) : order;
  const sortable = { request: REQUEST, ...COLUMNS };
  if (!Object.hasOwn(sortable, name)) return rows;
  const column = sortable[name];
  const keyed = rows.map((row) => ({ row, key: column.key(row) }));
  return keyed.sort((one, other) => compare(one.key, other.key, down)).map(({ row }) => row);
}

function compare(one, other, down) {
  const none = Number(one === '') - Number(other === '');
  if (none) return none;
  if (Array.isArray(one)) return one[0].localeCompare(other[0]) || (down ? other[1] - one[1] : one[1] - other[1]);
  const order = typeof one === 'number' ? one - other : one.localeCompare(other, undefined, { numeric: true, sensitivity: 'base' });
  return down ? -order : order;
}

// Amounts of different currencies, or counted in different ways, are not compared: each has its own place.
function stakeKey([first]) {
  return first ? [`${first.currency} ${first.basis ?? ''}`, first.amount] : '';
}

function reasonNames({ reasons }, its) {
  return reasons.map((code) => named(its.reasons.get(code)?.name) || code).join(', ');
}

/** By when something is due: an answer, or another look at what was deferred. */
function dueOn({ answerBy, decision }) {
  return answerBy ?? (decision?.disposition === 'DEFERRED' ? decision.revisitOn : null);
}

function due(row, { now }) {
  const at = dueOn(row);
  if (!at) return row.decision ? html`<span class="soft">${date(row.decision.decidedOn)}</span>` : nothing;
  const days = daysUntil(at, now);
  const words = days < 0 ? overdue(days) : left(days);
  return html`<span class=${days < 0 ? 'warn' : ''} title=${t.board.dueBy(date(at))}>${row.decision ? t.board.revisitOn(date(at)) : words}</span>`;
}
