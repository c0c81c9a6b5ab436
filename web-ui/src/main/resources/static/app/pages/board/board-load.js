import { fetchRaw } from '../../api.js';
import { t } from '../../texts.js';

/** How states are listed together, in the order in which they ask for attention. */
const GROUPS = [
  [t.board.groups.open, ['OPEN', 'LAST_CALL']],
  [t.board.groups.decided, ['DECIDED']],
  [t.board.groups.ended, ['WITHDRAWN', 'DUPLICATE', 'SUPERSEDED']],
];

const PAGE = 200;
const MOST = 2000;

/** What the address may say of which negotiations are shown, as the API has it. */
export const FILTERS = ['q', 'state', 'salesTeam', 'productArea', 'segment', 'reason', 'decision', 'stands', 'figure', 'account', 'decider', 'ref', 'reference',
  'from', 'to', 'periodBy', 'currency', 'amountFrom', 'amountTo', 'mine', 'unassigned', 'overdue', 'changedSince'];

/** The rows by group, in order; groups without rows are left out. */
export function groups(rows) {
  return GROUPS
    .map(([name, states]) => [name, rows.filter((row) => states.includes(row.state))])
    .filter(([, found]) => found.length > 0);
}

/**
 * Fetches page by page and group by group, so that rows are only ever added below. With quiet
 * they are shown together at the end, in the place of those that were shown before.
 */
export async function load(query, { signal, quiet, most = MOST, show }) {
  const rows = [];
  for (const [, states] of GROUPS) {
    const wanted = query.getAll('state').length ? states.filter((state) => query.getAll('state').includes(state)) : states;
    for (let cursor = wanted.length ? '' : null; cursor !== null;) {
      if (rows.length >= most) return show([...rows], true);
      const page = await fetchPage(query, wanted, cursor, signal);
      rows.push(...page.items);
      cursor = page.next ?? null;
      if (!quiet) show([...rows], cursor !== null);
    }
  }
  return show(rows, false);
}

async function fetchPage(query, states, cursor, signal) {
  const params = new URLSearchParams({ limit: PAGE });
  for (const state of states) params.append('state', state);
  for (const name of FILTERS.filter((one) => one !== 'state')) {
    for (const value of query.getAll(name)) if (value) params.append(name, value);
  }
  if (cursor) params.set('cursor', cursor);
  const response = await fetchRaw(`/api/negotiations?${params}`, { signal, headers: { Accept: 'application/json' } });
  return response.json();
}
