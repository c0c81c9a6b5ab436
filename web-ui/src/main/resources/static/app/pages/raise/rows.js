import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { about, field } from '../../forms/fields.js';
import { STAKE_BASES } from '../../words.js';

// Each row keeps its fields when another goes, because it has a key of its own; its names say the place that it has.

/** The accounts that have the problem. */
export function accounts(keys, remove, known = []) {
  return repeat(keys, (key) => key, (key, i) => {
    const name = (one) => `demands.${i}.${one}`;
    return html`<fieldset class="demand">
      <legend class="hidden">Account ${i + 1}</legend>
      ${field({ name: name('account'), label: 'Account', kind: 'text', most: 200, required: true, autocomplete: 'off', known })}
      ${field({ name: name('stake.amount'), label: 'At stake', kind: 'number', min: 0 })}
      ${field({ name: name('stake.currency'), label: 'Currency', kind: 'text', most: 3, pattern: '[A-Z]{3}', preset: 'EUR', invalid: 'Three letters, such as EUR.' })}
      ${field({ name: name('stake.basis'), label: 'Counted', kind: 'select', choices: STAKE_BASES })}
      ${field({ name: name('stake.stage'), label: 'Stage', kind: 'text', most: 200 })}
      ${field({ name: name('neededBy'), label: 'Needed by', kind: 'date' })}
      ${keys.length > 1 ? html`<button type="button" class="quiet" aria-label="Remove account ${i + 1}" @click=${() => remove(key)}>Remove</button>` : nothing}
    </fieldset>`;
  });
}

/** The reasons, picked from the catalogue with the question that each will meet. */
export function claims(keys, { reasons, code, remove }) {
  return repeat(keys, (key) => key, (key, i) => html`<div class="claim">
    ${field({ name: `claims.${i}.code`, label: `Reason ${i + 1}`, kind: 'reason', required: true }, { reasons })}
    ${field({ name: `claims.${i}.statement`, label: 'What it means here', kind: 'area' })}
    ${keys.length > 1 ? html`<button type="button" class="quiet" aria-label="Remove reason ${i + 1}" @click=${() => remove(key)}>Remove</button>` : html`<span></span>`}
    ${about(reasons.find((one) => one.code === code(i)))}
  </div>`);
}
