// What was typed and not sent yet. It stays in this browser, for each person, form and negotiation,
// until it is sent or thrown away: through Esc, Back, a reload, another person and a crash.

import { caller } from '../session.js';

const PREFIX = 'parley-draft';

/** The draft of the caller's form with this name, whoever signs in later. */
export class Draft {
  constructor(name) {
    this.at = place(name);
  }

  /** What is kept: {values, key, at}; null if nothing is. The key is that of the command that would send it. */
  read() {
    return parsed(localStorage.getItem(this.at));
  }

  /** Keeps it. Other values are another command, so that they have another key. */
  keep(values) {
    const before = this.read();
    if (before && JSON.stringify(before.values) === JSON.stringify(values)) return;
    try {
      localStorage.setItem(this.at, JSON.stringify({ values, key: crypto.randomUUID(), at: new Date().toISOString() }));
    } catch {
      // Full or forbidden: the form itself still has it.
    }
  }

  discard() {
    localStorage.removeItem(this.at);
  }
}

/** The names of the caller's drafts that begin so. */
export function draftsOf(beginning) {
  const start = place(beginning);
  return Object.keys(localStorage).filter((one) => one.startsWith(start)).map((one) => one.slice(place('').length)).sort();
}

function place(name) {
  return `${PREFIX}:${caller()?.id}:${name}`;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
