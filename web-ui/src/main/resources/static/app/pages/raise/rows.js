import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { about, field as drawn } from '../../forms/fields.js';
import { worded } from '../../forms/worded.js';
import { t } from '../../texts.js';
import { STAKE_BASES } from '../../words.js';
import { SYSTEMS } from '../negotiation/actions-elsewhere.js';

// Each row keeps its fields when another goes, because it has a key of its own; its names say the place that it has.

const words = t.raise;
const field = (one, more) => drawn(worded(words.fields, one), more);

/** The accounts that have the problem. */
export function accounts(keys, remove, known = []) {
  return repeat(keys, (key) => key, (key, i) => {
    const name = (one) => `demands.${i}.${one}`;
    return html`<fieldset class="demand">
      <legend class="hidden">${words.account(i + 1)}</legend>
      ${field({ name: name('account'), kind: 'text', most: 200, required: true, autocomplete: 'off', known })}
      ${field({ name: name('stake.amount'), kind: 'number', min: 0 })}
      ${field({ name: name('stake.currency'), kind: 'text', most: 3, pattern: '[A-Z]{3}', preset: 'EUR' })}
      ${field({ name: name('stake.basis'), kind: 'select', choices: STAKE_BASES })}
      ${field({ name: name('stake.stage'), kind: 'text', most: 200 })}
      ${field({ name: name('neededBy'), kind: 'date' })}
      ${keys.length > 1 ? html`<button type="button" class="quiet" aria-label=${words.removeAccount(i + 1)} @click=${() => remove(key)}>${words.remove}</button>` : nothing}
    </fieldset>`;
  });
}

/** The reasons, picked from the catalogue with the question that each will meet. */
export function claims(keys, { reasons, code, remove }) {
  return repeat(keys, (key) => key, (key, i) => html`<div class="claim">
    ${field({ name: `claims.${i}.code`, kind: 'reason', required: true }, { reasons })}
    ${field({ name: `claims.${i}.statement`, kind: 'area' })}
    ${keys.length > 1 ? html`<button type="button" class="quiet" aria-label=${words.removeReason(i + 1)} @click=${() => remove(key)}>${words.remove}</button>` : html`<span></span>`}
    ${about(reasons.find((one) => one.code === code(i)))}
  </div>`);
}

/** What it is in other systems. */
export function references(keys, remove) {
  return repeat(keys, (key) => key, (key, i) => html`<div class="reference">
    ${field({ name: `references.${i}.system`, kind: 'text', most: 40, known: SYSTEMS, autocomplete: 'off' })}
    ${field({ name: `references.${i}.id`, kind: 'text', most: 200 })}
    ${keys.length > 1 ? html`<button type="button" class="quiet" aria-label=${words.removeReference(i + 1)} @click=${() => remove(key)}>${words.remove}</button>` : nothing}
  </div>`);
}
