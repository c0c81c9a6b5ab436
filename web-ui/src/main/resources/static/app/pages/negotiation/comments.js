// What people say to each other beside the argument, shown with what it is about.

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { caller } from '../../session.js';
import { t } from '../../texts.js';
import { said } from './corrections.js';
import { remarks, who } from './parts.js';

const { comments: texts } = t.negotiation;

/** The comments on a claim, an objection or an option; without one, on the request. */
export function comments(n, about, act) {
  const some = n.comments.filter(({ on }) => on === (about?.id ?? null));
  return some.length ? html`<ul class="comments" aria-label=${texts.label}>${repeat(some, ({ id }) => id, (one) => comment(n, one, act))}</ul>` : nothing;
}

/** The button that comments on it. */
export function commenting(n, about, act, words = texts.comment) {
  return n.allowed.includes('addComment') && !about?.retracted ? html`<button class="quiet" @click=${() => act('addComment', about)}>${words}</button>` : nothing;
}

/** What was said about the request as a whole. */
export function talk(n, act) {
  const shown = comments(n, null, act);
  const button = commenting(n, undefined, act);
  if (shown === nothing && button === nothing) return nothing;
  return html`<section class="talk" aria-labelledby="talk">
    <div class="partline"><h2 id="talk" class="label">${texts.onTheRequest}</h2>${button}</div>${shown}</section>`;
}

function comment(n, one, act) {
  const others = one.mentions.length ? html`<span>${one.unseenBy.length ? texts.notSeenYet(one.mentions.join(', '), one.unseenBy.join(', ')) : texts.to(one.mentions.join(', '))}</span>` : nothing;
  const waits = one.unseenBy.includes(caller()?.name) && n.allowed.includes('acknowledgeMention');
  return html`<li id=${one.id} tabindex="-1" class="comment ${one.retracted ? 'retracted' : ''}">
    <p-words>${said(n, one.position, 'text', one.text)}</p-words>
    <div class="who soft">${who(one)}${others}</div>
    ${remarks(one)}
    ${waits ? html`<div class="actions itemactions">${commenting(n, one, act, texts.answer)}<button class="quiet" @click=${() => act('acknowledgeMention', one)}>${t.negotiation.asked.seen}</button></div>` : nothing}
  </li>`;
}
