// Who is signed in. The credentials are kept here and nowhere else; whoever needs them asks
// for the headers.

const KEY = 'parley-session';
const EVENT = 'parley-session';

let kept = read();

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** The person signed in, as {login, roles}, or null. */
export function caller() {
  return kept && { login: kept.login, roles: kept.roles };
}

/** What a call has to carry; nothing while nobody is signed in. */
export function credentials() {
  return kept ? { Authorization: kept.authorization } : {};
}

/** Signs somebody in, after the server has said who they are; throws its refusal. */
export async function signIn(login, password) {
  const { fetchAs } = await import('./api.js');
  const bytes = new TextEncoder().encode(`${login}:${password}`);
  const authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  const me = await fetchAs({ Authorization: authorization }, '/api/me');
  keep({ login: me.login, roles: me.roles, authorization });
}

/** Forgets who was signed in. */
export function signOut() {
  keep(null);
}

function keep(session) {
  kept = session;
  if (session) {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } else {
    sessionStorage.removeItem(KEY);
  }
  window.dispatchEvent(new CustomEvent(EVENT, { detail: caller() }));
}
