// Ways of looking at the board that have a name: those that everybody has, one's own, and those that others share.

import { get, post, remove } from '../../api.js';
import { t } from '../../texts.js';

/** Those that everybody has, as {name, query}. */
export const GIVEN = [
  { name: t.board.views.all, query: '' },
  { name: t.board.views.mine, query: 'mine=true' },
  { name: t.board.views.late, query: 'unassigned=true&overdue=true&sort=due' },
  { name: t.board.views.stake, query: 'state=OPEN&state=LAST_CALL&sort=-stake' },
];

/** One's own and those that are shared, as {id, name, query, shared, by, own}. */
export function kept() {
  return get('/api/views');
}

/** Keeps one by a name; one of one's own of that name before is replaced. */
export function keep(name, query, shared) {
  return post('/api/views', { name, query: query || undefined, shared });
}

export function forget({ id }) {
  return remove(`/api/views/${id}`);
}
