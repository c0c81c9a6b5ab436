// What happens, as it happens. One stream serves all pages; it is read with fetch, because an
// EventSource cannot carry credentials, and goes on after the last event that was seen.

import { fetchRaw } from './api.js';
import { caller } from './session.js';

const PAUSE = 2000;

let last = null;
let running = null;

/** Whether the stream stands: 'on', 'off' (nobody signed in) or 'lost'. */
export let state = 'off';

function turn(to) {
  if (state === to) return;
  state = to;
  window.dispatchEvent(new CustomEvent('parley-live', { detail: to }));
}

async function follow() {
  running?.abort();
  if (!caller()) {
    last = null;
    turn('off');
    return;
  }
  const mine = new AbortController();
  running = mine;
  while (!mine.signal.aborted) {
    try {
      await read(mine.signal);
    } catch (fault) {
      if (mine.signal.aborted || fault.status === 401) return;
      // A position that the log does not have: it is another log now.
      if (fault.status === 400) last = null;
    }
    if (mine.signal.aborted) return;
    turn('lost');
    await pause(mine.signal);
  }
}

async function read(signal) {
  const headers = last === null ? {} : { 'Last-Event-ID': last };
  const response = await fetchRaw('/api/events', { headers, signal });
  last ??= response.headers.get('Parley-Position');
  turn('on');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = ''; ;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    blocks.forEach(tell);
  }
}

function tell(block) {
  const data = block.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('');
  if (!data) return;
  const event = JSON.parse(data);
  last = String(event.position);
  window.dispatchEvent(new CustomEvent('parley-event', { detail: event }));
}

function pause(signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}

window.addEventListener('parley-session', follow);
// The stream of a tab that is left open elsewhere ends with its document.
window.addEventListener('pagehide', () => running?.abort());
window.addEventListener('pageshow', (event) => { if (event.persisted) follow(); });
// A stream may not notice that the network was gone, so that it is asked for anew.
window.addEventListener('online', follow);
window.addEventListener('offline', () => { if (state === 'on') turn('lost'); });
follow();
