// The names that others have used: teams, areas, segments and accounts, so that the same thing is called the same.

import { get } from './api.js';

const LATEST = 200;

/** {salesTeam, productArea, segment, account}, each in order; empty where they cannot be had. */
export async function names() {
  const [latest, areas, segments] = await Promise.all([
    get('/api/negotiations', { limit: LATEST }).then(({ items }) => items, () => []),
    groups('productArea'), groups('segment'),
  ]);
  const used = (name) => latest.map((one) => one[name]);
  return {
    salesTeam: ordered(used('salesTeam')),
    productArea: ordered([...areas, ...used('productArea')]),
    segment: ordered([...segments, ...used('segment')]),
    account: ordered(latest.flatMap(({ accounts }) => accounts)),
  };
}

async function groups(by) {
  const { groups: all } = await get('/api/analytics/decisions', { groupBy: by }).catch(() => ({ groups: [] }));
  return all.filter(({ groupKind }) => groupKind === 'NAMED').map(({ group }) => group);
}

function ordered(some) {
  return [...new Set(some.filter(Boolean))].sort((one, other) => one.localeCompare(other));
}
