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

/** The last quarters and the like that one looks back at, by name, as first and last day. */
export function periods(today = new Date()) {
  const year = today.getFullYear();
  const quarter = Math.floor(today.getMonth() / 3);
  return [
    { name: 'all', from: null, to: null },
    { name: 'quarter', ...quarterOf(year, quarter) },
    { name: 'lastQuarter', ...quarterOf(year, quarter - 1) },
    { name: 'year', from: `${year}-01-01`, to: `${year}-12-31` },
  ];
}

/** The first and the last day of "2026-05" or "2026-Q2". */
export function daysOf(group) {
  const [, year, quarter, month] = /^(\d{4})-(?:Q(\d)|(\d{2}))$/.exec(group);
  return quarter ? quarterOf(Number(year), quarter - 1) : monthsFrom(Number(year), month - 1, 1);
}

function quarterOf(year, quarter) {
  return monthsFrom(year, quarter * 3, 3);
}

function monthsFrom(year, month, many) {
  return { from: iso(new Date(Date.UTC(year, month, 1))), to: iso(new Date(Date.UTC(year, month + many, 0))) };
}

function iso(day) {
  return day.toISOString().slice(0, 10);
}
