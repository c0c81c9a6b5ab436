// Who is signed in. The browser keeps the session itself, in a cookie that no script sees; kept here is who that is, and
// in which of several roles they act.

const EVENT = 'parley-session';
const ROLE = 'parley-role';

const tabs = new BroadcastChannel(EVENT);

let kept = await whoIsIt().catch(() => null);

/** The person signed in, as {id, login, name, roles, all}, or null; `roles` are those that count now, `all` what they have. */
export function caller() {
  return kept;
}

/** In which role a call is made; nothing where there is no choice. */
export function meaning() {
  return kept && kept.all.length > 1 ? { 'Parley-Role': kept.roles[0].toLowerCase() } : {};
}

/** Finds out anew who is signed in, as after signing in; the other tabs of the browser do, too. */
export async function renew() {
  const { unanswered } = await import('./api.js');
  known(await whoIsIt().catch(() => { throw unanswered(); }));
  tabs.postMessage('renew');
}

/** Opens a session; throws why it was refused. Where no password is given, that of a demo is none. */
export async function signIn(login, password) {
  const { post } = await import('./api.js');
  await post('/api/session', { login, password });
  await renew();
}

/** Ends the session, or all that one has; and at the identity provider what came from there. */
export async function signOut(everywhere = false) {
  const { remove } = await import('./api.js');
  const ended = await remove(everywhere ? '/api/sessions' : '/api/session').catch(unlessOver);
  await renew();
  const elsewhere = ended?.headers.get('Location');
  if (elsewhere) location.assign(elsewhere);
}

// Whose session has ended by itself is signed out.
function unlessOver(problem) {
  if (problem.status !== 401) throw problem;
}

/** The session has ended by itself. */
export function signedOut() {
  if (kept) known(null);
}

/** What one may not do one may have been allowed to: finds out whether one's roles have changed. */
export async function rolesChanged() {
  const now = await whoIsIt().catch(() => kept);
  if (kept && String(now?.all) !== String(kept.all)) known(now);
}

/** Acts in another of one's roles from now on, in every tab. */
export async function actAs(role) {
  localStorage.setItem(`${ROLE}:${kept.id}`, role);
  await renew();
}

async function whoIsIt() {
  const response = await fetch('/api/me', { headers: { Accept: 'application/json', 'X-Requested-With': 'Parley' }, cache: 'no-store' });
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`/api/me: ${response.status}`);
  const { id, login, name, roles } = await response.json();
  const chosen = localStorage.getItem(`${ROLE}:${id}`);
  return { id, login, name, all: roles, roles: [roles.includes(chosen) ? chosen : roles[0]].filter(Boolean) };
}

function known(who) {
  const same = JSON.stringify(who) === JSON.stringify(kept);
  kept = who;
  if (!same) window.dispatchEvent(new CustomEvent(EVENT, { detail: kept }));
}

tabs.addEventListener('message', async () => known(await whoIsIt().catch(() => kept)));
