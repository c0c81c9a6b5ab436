// What a negotiation, or one of its accounts, is in other systems: a deal, a ticket.

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../../texts.js';

const { references: texts } = t.negotiation;

/** Those of the negotiation as a whole. */
export function elsewhere(n, act) {
  return n.references.some(({ demandId }) => demandId === null)
    ? html`<div class="references small" role="group" aria-label=${texts.label}>${linked(n, null, act)}</div>` : nothing;
}

/** Those of a demand, and the way to link another. */
export function elsewhereOf(n, demand, act) {
  return html`${linked(n, demand, act)}
    ${n.allowed.includes('linkReference') && !demand.retracted ? html`<button class="quiet" aria-label=${texts.linkTo(demand.account)} @click=${() => act('linkReference', demand)}>${texts.link}</button>` : nothing}`;
}

function linked(n, demand, act) {
  const some = n.references.filter(({ demandId }) => demandId === (demand?.id ?? null));
  const remove = n.allowed.includes('removeReference');
  return repeat(some, ({ id }) => id, (one) => html`<span id=${one.id} tabindex="-1" class="reference">${named(one)}
    ${remove ? html`<button class="quiet" aria-label=${texts.remove(words(one))} @click=${() => act('removeReference', one)}>×</button>` : nothing}</span>`);
}

function named(one) {
  const shown = html`${one.kind ? html`<span class="soft">${one.kind}</span> ` : nothing}${words(one)}`;
  return /^https?:\/\//i.test(one.url ?? '') ? html`<a href=${one.url} target="_blank" rel="noopener noreferrer">${shown}</a>` : shown;
}

function words({ system, externalId }) {
  return externalId === null ? texts.erased(system) : `${system} ${externalId}`;
}
