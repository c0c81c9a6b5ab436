import { html, nothing } from 'lit';
import { caller } from './session.js';
import { t } from './texts.js';

/** Those who erase do not read. */
const BLIND = ['PRIVACY', 'LEGAL'];

/** What stands in the place of a text that is always given, and cannot be read. */
export function unread() {
  const reads = caller()?.roles.some((role) => !BLIND.includes(role));
  return html`<i class="soft">${reads ? t.words.erased : t.words.notToBeRead}</i>`;
}

/** The problem or the ask of a negotiation where it cannot be read: each request has them, but for those from before Parley. */
export function unreadOf({ imported }) {
  return imported ? nothing : unread();
}
