// The people that there are to pick from.

import { get } from './api.js';
import { caller } from './session.js';

let asked = null;
let by = null;

/** All that can be picked, as {name, roles, value}; `value` is what a command takes. */
export function people() {
  if (by !== caller()?.id) asked = null;
  by = caller()?.id;
  asked ??= find().catch((problem) => {
    asked = null;
    throw problem;
  });
  return asked;
}

// Whoever comes, goes or does something else from now on is another one to pick.
window.addEventListener('parley-event', ({ detail }) => {
  if (/^(Person|Roles|Erasure)/.test(detail.type)) asked = null;
});

async function find() {
  const [members, how] = await Promise.all([get('/api/people').catch(() => []), get('/api/sign-in')]);
  const real = members.filter(({ state, owner }) => state === 'ACTIVE' && !owner).map(({ id, name, roles }) => ({ name, roles, value: id }));
  const samples = (how.people ?? []).map(({ login, role }) => ({ name: login, roles: [role], value: login }));
  return [...real, ...samples].sort((one, other) => one.name.localeCompare(other.name));
}
