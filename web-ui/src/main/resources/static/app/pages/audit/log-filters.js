import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { updateQuery } from '../../router.js';
import { t } from '../../texts.js';
import { unlessTyping } from '../../unless-typing.js';
import { ROLES } from '../../words.js';
import { eventTypes } from './event-words.js';

const words = t.audit.log;

/** Which entries an auditor looks for; what they say stands in the address. */
export function filters(query) {
  const value = (name) => query?.get(name) ?? '';
  const select = (name, choices) => html`<label>${words[name]}<select name=${name} .value=${live(value(name))}>
    <option value="">${words.any}</option>${choices.map(([one, said]) => html`<option value=${one} ?selected=${one === value(name)}>${said}</option>`)}</select></label>`;
  return html`<form class="filters" role="search" aria-label=${words.entries} @submit=${(event) => event.preventDefault()} @change=${choose}>
    ${select('type', eventTypes())}
    ${select('role', Object.entries(ROLES))}
    <label>${words.from}<input type="date" name="from" .value=${unlessTyping(value('from'))}></label>
    <label>${words.to}<input type="date" name="to" .value=${unlessTyping(value('to'))}></label>
    <label>${words.negotiation}<input name="stream" autocomplete="off" placeholder=${words.negotiationHint} .value=${unlessTyping(value('stream'))}></label>
    <button type="button" @click=${() => updateQuery({ type: null, role: null, from: null, to: null, stream: null })}>${words.clear}</button>
  </form>`;
}

// The address of a negotiation will do.
function choose({ target: { name, value } }) {
  const id = value.split(/[/?#]/).filter(Boolean).findLast((part) => /^[0-9a-f-]{36}$/.test(part));
  updateQuery({ [name]: name === 'stream' ? id ?? value.trim() : value, after: null });
}
