// What was typed and not sent yet. It stays in this browser, for each person, form and negotiation and each tab, until it
// is sent or thrown away: through Esc, Back, a reload, another person and a crash. What a tab leaves that is closed is
// taken up by the next one that shows the form.

import { caller } from '../session.js';
import { hold, tab, tabs } from '../tab.js';

const PREFIX = 'parley-draft';

// Of those of a form that nobody has open.
const MOST = 10;

const here = await tab;

/** The draft of the caller's form with this name in this tab, whoever signs in later. */
export class Draft {
  constructor(name) {
    this.of = place(name);
    this.at = `${this.of}@${here}`;
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

  /** The latest that a closed tab has left is this tab's from now on, if nothing was typed here yet; null if there is none. */
  async takeUp() {
    const all = await left(this.of);
    all.slice(MOST).forEach(({ place: old }) => localStorage.removeItem(old));
    for (const { place: old, draft } of all.slice(0, MOST)) {
      // Two tabs must not send under one key.
      const mine = await hold(`${PREFIX}:${draft.key}`, { ifAvailable: true });
      if (this.read()) return null;
      if (mine) {
        localStorage.setItem(this.at, JSON.stringify(draft));
        localStorage.removeItem(old);
        return draft;
      }
    }
    return null;
  }
}

/** The names of the caller's drafts that begin so, of which a form in this tab would show one. */
export async function draftsOf(beginning) {
  const start = place(beginning);
  const there = await tabs();
  const found = Object.keys(localStorage).filter((one) => one.startsWith(start) && (tabOf(one) === here || !there.has(tabOf(one))));
  return [...new Set(found.map((one) => one.split('@')[0].slice(place('').length)))].sort();
}

/** Those of a form that are of no tab, the latest first, as {place, draft}. */
async function left(form) {
  const there = await tabs();
  return Object.keys(localStorage)
    .filter((one) => one.split('@')[0] === form && !there.has(tabOf(one)))
    .map((one) => ({ place: one, draft: parsed(localStorage.getItem(one)) }))
    .filter(({ draft }) => draft)
    .sort((one, other) => other.draft.at.localeCompare(one.draft.at));
}

function place(name) {
  return `${PREFIX}:${caller()?.id}:${name}`;
}

function tabOf(kept) {
  return kept.split('@')[1];
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
