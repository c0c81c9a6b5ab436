// Every call of the page to the server goes through here.

import { meaning, rolesChanged, signedOut } from './session.js';
import { t } from './texts.js';

/** Why a call was refused (RFC 9457), or status 0 if no answer came. */
export class Problem extends Error {
  constructor({ status, rule, title, detail, violations }) {
    super(detail || title);
    this.name = 'Problem';
    this.status = status;
    this.rule = rule;
    this.title = t.refusals.title(rule, title);
    this.detail = t.refusals.meaning(rule, detail);
    this.violations = (violations ?? []).map(({ pointer, message }) => ({ pointer, message: ofRule(message) }));
  }

  /** Which state of a page says it best. */
  get kind() {
    if (this.status === 0) return 'offline';
    return this.status === 403 || this.status === 401 ? 'forbidden' : 'error';
  }
}

// A rule's message begins with its code.
function ofRule(message) {
  const [, code, words] = /^([a-z0-9-]+): (.*)$/s.exec(message) ?? [];
  return code ? `${code}: ${t.refusals.meaning(code, words)}` : message;
}

// What one has written is read back by the next call, however far the views have come.
let written = 0;

/** The parsed body of a GET; params may hold arrays, and what is empty is left out. */
export async function get(path, params) {
  const response = await fetchRaw(address(path, params), { headers: { Accept: 'application/json' } });
  return response.json();
}

/** The body of a GET as text. */
export async function text(path, params) {
  const response = await fetchRaw(address(path, params));
  return response.text();
}

/** Sends a command once, however often it is tried with this key; the answer says what it created. */
export async function post(path, body, { ifMatch, key = crypto.randomUUID() } = {}) {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
  if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await retried(() => fetchRaw(path, init));
  const answer = response.status === 204 ? {} : await response.json();
  written = Math.max(written, answer.position ?? 0);
  return answer;
}

/** Sends a file as it is; the answer says what became of it. */
export async function sendFile(path, file, type, params) {
  const response = await fetchRaw(address(path, params), { method: 'POST', headers: { 'Content-Type': type }, body: file });
  const answer = await response.json();
  written = Math.max(written, answer.position ?? 0);
  return answer;
}

/** Takes something away. */
export function remove(path) {
  return fetchRaw(path, { method: 'DELETE' });
}

/** The response to a call of whoever is signed in; throws a Problem if it is refused. */
export async function fetchRaw(path, init = {}) {
  const headers = { ...meaning(), ...position(init), ...init.headers };
  return orProblem(await served(path, { ...init, headers }));
}

function address(path, params = {}) {
  const query = new URLSearchParams();
  const given = params instanceof URLSearchParams ? [...params] : Object.entries(params);
  for (const [name, value] of given) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== '') query.append(name, one);
    }
  }
  return query.size ? `${path}?${query}` : path;
}

function position(init) {
  return written && (init.method ?? 'GET') === 'GET' ? { 'Parley-Min-Position': written } : {};
}

// Who asks for more than one caller may is told when to ask again, and nobody need notice.
async function served(path, init, tries = 3) {
  const response = await answered(path, init);
  if (response.status !== 429 || tries === 1) return response;
  const seconds = Number(response.headers.get('Retry-After') ?? 1);
  await new Promise((resolve) => { setTimeout(resolve, Math.min(seconds, 10) * 1000); });
  return served(path, init, tries - 1);
}

async function answered(path, init) {
  try {
    const headers = { 'X-Requested-With': 'Parley', ...init.headers };
    return await fetch(path, { ...init, headers, cache: 'no-store' });
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw unanswered();
  }
}

/** That no answer came. */
export function unanswered() {
  return new Problem({ status: 0, rule: 'offline', title: t.states.offline[0], detail: t.shell.checkTheConnection });
}

// The key makes it safe: a command that came through is answered, not repeated.
async function retried(call) {
  try {
    return await call();
  } catch (fault) {
    if (fault.status !== 0 || !navigator.onLine) throw fault;
    return call();
  }
}

async function orProblem(response) {
  if (response.ok) return response;
  const body = await response.json().catch(() => ({}));
  // Who mistypes a password, or shows a passkey of somebody else's, is signed in as before.
  if (response.status === 401 && body.rule !== 'wrong-credentials') signedOut();
  if (response.status === 403) rolesChanged();
  throw new Problem({ title: t.shell.answered(response.status), ...body, status: response.status });
}
