// What happens, as it happens. One tab of a browser reads the stream and tells the others, so that any number of them
// costs the server one; which one it is, a lock says that a tab holds while it is seen. A tab that is not seen neither
// reads nor reloads anything; it hears of what it missed when it is seen again. The stream is read with fetch, and goes
// on after the last event that was seen.

import { fetchRaw } from './api.js';
import { caller } from './session.js';

const PAUSE = 2000;

let last = null;
let running = null;
let others = null;
let missed = [];

/** Whether the stream stands: 'on', 'off' (nobody signed in, or nobody looks) or 'lost'. */
export let state = 'off';

function turn(to) {
  if (state === to) return;
  state = to;
  window.dispatchEvent(new CustomEvent('parley-live', { detail: to }));
}

/** Begins anew: for another person, when it is seen again, or when it is seen no longer. */
function begin() {
  running?.abort();
  others?.close();
  running = others = null;
  const me = caller()?.id;
  if (!me) {
    last = null;
    missed = [];
    turn('off');
    return;
  }
  others = new BroadcastChannel(`parley-live:${me}`);
  others.addEventListener('message', ({ data }) => heard(data));
  if (document.hidden) return;
  missed.splice(0).forEach(show);
  running = new AbortController();
  others.postMessage({ hello: true });
  navigator.locks.request(`parley-live:${me}`, { signal: running.signal }, () => follow(running.signal)).catch(() => {});
}

function heard({ event, turned, hello, at }) {
  if (hello && reading) others.postMessage({ turned: state, at: last });
  if (turned && !document.hidden) turn(turned);
  if (at) last ??= at;
  if (event) tell(event);
}

let reading = false;

async function follow(signal) {
  reading = true;
  try {
    while (!signal.aborted) {
      const fault = await read(signal).catch((problem) => problem);
      if (signal.aborted || fault?.status === 401) return;
      // A position that the log does not have: it is another log now.
      if (fault?.status === 400) last = null;
      said('lost');
      await pause(signal);
    }
  } finally {
    reading = false;
  }
}

async function read(signal) {
  const headers = last === null ? {} : { 'Last-Event-ID': last };
  const response = await fetchRaw('/api/events', { headers, signal });
  last ??= response.headers.get('Parley-Position');
  said('on');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = ''; ;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    for (const event of blocks.map(parsed).filter(Boolean)) {
      others?.postMessage({ event });
      tell(event);
    }
  }
}

function said(to) {
  turn(to);
  others?.postMessage({ turned: to, at: last });
}

function parsed(block) {
  const data = block.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('');
  return data ? JSON.parse(data) : null;
}

// Two tabs may tell the same while one takes over from the other.
function tell(event) {
  if (last !== null && event.position <= Number(last)) return;
  last = String(event.position);
  if (document.hidden) missed.push(event);
  else show(event);
}

function show(event) {
  window.dispatchEvent(new CustomEvent('parley-event', { detail: event }));
}

function pause(signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}

window.addEventListener('parley-session', begin);
document.addEventListener('visibilitychange', begin);
// The stream of a tab that is left open elsewhere ends with its document.
window.addEventListener('pagehide', () => running?.abort());
window.addEventListener('pageshow', (event) => { if (event.persisted) begin(); });
// A stream may not notice that the network was gone, so that it is asked for anew.
window.addEventListener('online', begin);
window.addEventListener('offline', () => { if (state === 'on') turn('lost'); });
begin();
