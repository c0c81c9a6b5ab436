// What is asked stands in the address, so that it can be sent to somebody who then sees the same.

/** The filters that every figure takes. */
export const FILTERS = ['from', 'to', 'periodBy', 'salesTeam', 'productArea', 'segment', 'account', 'reason', 'amountFrom', 'amountTo', 'currency'];

/** What the page's address asks of each figure. */
export function questionOf(query) {
  const question = new URLSearchParams();
  for (const name of [...FILTERS, 'asOf']) {
    if (query.get(name)) question.set(name, query.get(name));
  }
  return question.toString();
}

/** The last quarters and the like that one looks back at, as first and last day. */
export function periods(today = new Date()) {
  const year = today.getFullYear();
  const quarter = Math.floor(today.getMonth() / 3);
  return [
    { words: 'All time', from: null, to: null },
    { words: 'This quarter', ...quarterOf(year, quarter) },
    { words: 'Last quarter', ...quarterOf(year, quarter - 1) },
    { words: 'This year', from: `${year}-01-01`, to: `${year}-12-31` },
  ];
}

function quarterOf(year, quarter) {
  return { from: iso(new Date(Date.UTC(year, quarter * 3, 1))), to: iso(new Date(Date.UTC(year, quarter * 3 + 3, 0))) };
}

function iso(day) {
  return day.toISOString().slice(0, 10);
}
