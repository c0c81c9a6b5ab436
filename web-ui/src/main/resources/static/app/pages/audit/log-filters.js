import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { updateQuery } from '../../router.js';
import { ROLES } from '../../words.js';
import { eventTypes } from './event-words.js';

/** Which entries an auditor looks for; what they say stands in the address. */
export function filters(query) {
  const value = (name) => query?.get(name) ?? '';
  const select = (name, label, choices) => html`<label>${label}<select name=${name} .value=${live(value(name))}>
    <option value="">any</option>${choices.map(([one, words]) => html`<option value=${one} ?selected=${one === value(name)}>${words}</option>`)}</select></label>`;
  return html`<form class="filters" role="search" aria-label="Entries" @submit=${(event) => event.preventDefault()} @change=${choose}>
    ${select('type', 'What happened', eventTypes())}
    ${select('role', 'By a person in the role', Object.entries(ROLES))}
    <label>Recorded from<input type="date" name="from" .value=${live(value('from'))}></label>
    <label>to<input type="date" name="to" .value=${live(value('to'))}></label>
    <label>Negotiation<input name="stream" autocomplete="off" placeholder="its address or id" .value=${live(value('stream'))}></label>
    <button type="button" @click=${() => updateQuery({ type: null, role: null, from: null, to: null, stream: null })}>Clear</button>
  </form>`;
}

// The address of a negotiation will do.
function choose({ target: { name, value } }) {
  const id = value.split(/[/?#]/).filter(Boolean).findLast((part) => /^[0-9a-f-]{36}$/.test(part));
  updateQuery({ [name]: name === 'stream' ? id ?? value.trim() : value, after: null });
}
