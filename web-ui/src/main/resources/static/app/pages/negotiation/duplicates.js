// That it is taken for a duplicate of an earlier request, and what can be answered.

import { html, nothing } from 'lit';
import { t } from '../../texts.js';
import { said } from './corrections.js';
import { who } from './parts.js';

const { duplicates: words } = t.negotiation;

/** The suggestion that waits, with the earlier request, which the action takes over. */
export function suggestion(n, act) {
  const one = n.duplicateSuggestion;
  if (!one) return nothing;
  const can = (command) => n.allowed.includes(command);
  return html`<section id=${one.of} tabindex="-1" class="card call" aria-labelledby="suggestion">
    <h2 id="suggestion">${words.suggested(html`<a href="/negotiations/${one.of}">${n.suggestedTitle ?? words.anEarlier}</a>`)}</h2>
    ${one.reason ? html`<p-words class="words">${said(n, one.position, 'reason', one.reason)}</p-words>` : nothing}
    ${who(one, words.by)}
    <div class="actions">
      ${can('markDuplicate') ? html`<button class="primary" @click=${() => act('markDuplicate', one)}>${words.confirm}</button>` : nothing}
      ${can('declineDuplicateSuggestion') ? html`<button @click=${() => act('declineDuplicateSuggestion', one)}>${words.decline}</button>` : nothing}
    </div>
  </section>`;
}
