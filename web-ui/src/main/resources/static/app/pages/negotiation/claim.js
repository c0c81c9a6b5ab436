import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/p-term.js';
import { date } from '../../format.js';
import { anchor } from '../../linked.js';
import { t } from '../../texts.js';
import { CLAIM_STATES, named } from '../../words.js';
import { commenting, comments } from './comments.js';
import { entryOf, said } from './corrections.js';
import { origin, remarks, who } from './parts.js';

const words = t.negotiation.claim;

const WEIGHT = { SUBSTANTIATED: 'good', CHALLENGED: 'warn', DISPUTED: 'warn' };

/** A reason, and how it fared. */
export function claim(n, one, act) {
  return html`<li id=${one.id} tabindex="-1" class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><b>${named(one.name) || one.code}</b> <span class="code">${said(n, one.position, 'code', one.code)}</span>
      <span class="state ${WEIGHT[one.state] ?? 'soft'}">${one.retracted ? t.negotiation.retracted : html`<p-term of=${one.state}>${CLAIM_STATES[one.state]}</p-term>`}</span></p>
    ${one.statement ? html`<p-words class="words">${said(n, one.position, 'statement', one.statement)}</p-words>` : nothing}
    ${who(one)}${origin(one)}
    ${one.challengedBy ? html`<div class="reply"><p-words>${said(n, entryOf(n, ['ClaimChallenged'], one.id), 'question', one.question)}</p-words>${who({ by: one.challengedBy, at: one.challengedAt }, t.negotiation.said.askedBy)}</div>` : nothing}
    ${one.evidence.map((piece) => evidence(n, piece))}
    ${one.resolvedBy ? html`<div class="reply"><p-words>${said(n, entryOf(n, ['ClaimSubstantiated', 'ClaimConceded', 'ClaimDisputed'], one.id), 'note', one.note ?? CLAIM_STATES[one.state])}</p-words>${who({ by: one.resolvedBy, at: one.resolvedAt }, t.negotiation.said.claim[one.state])}</div>` : nothing}
    ${remarks(one)}
    ${comments(n, one, act)}
    ${one.retracted ? nothing : actions(n, one, act)}
  </li>`;
}

function evidence(n, one) {
  const text = (name, shown) => said(n, one.position, name, shown);
  return html`<div id=${one.id} tabindex="-1" class="reply ${one.retracted ? 'retracted' : ''}">
    <p><span class="label">${words.evidence}</span> ${text('source', one.source)}${one.date ? html`, <span class="soft">${text('on', date(one.date))}</span>` : nothing}</p>
    ${one.note ? html`<p-words>${text('note', one.note)}</p-words>` : nothing}
    ${text('link', link(one.link))}
    ${who(one)}${remarks(one)}
  </div>`;
}

/** A link that somebody gave: only to the web, and without telling where one comes from. */
export function link(address) {
  if (!address) return nothing;
  return html`<p>${/^https?:\/\//i.test(address) ? anchor(address) : address}</p>`;
}

function actions(n, one, act) {
  const own = n.side === one.side;
  const can = (command) => n.allowed.includes(command);
  const open = one.state === 'ASSERTED' || one.state === 'CHALLENGED';
  const offered = [
    [can('challengeClaim') && !own && one.state === 'ASSERTED', 'challengeClaim'],
    [can('attachEvidence') && open, 'attachEvidence'],
    [can('resolveClaim') && !own && open && one.evidence.some((piece) => !piece.retracted), 'substantiate'],
    [can('resolveClaim') && own && one.state === 'CHALLENGED', 'concede'],
    [can('resolveClaim') && one.state === 'CHALLENGED', 'dispute'],
  ].filter(([offer]) => offer);
  return html`<div class="actions itemactions">${repeat(offered, ([, name]) => name, ([, name]) => html`
    <button class="quiet" @click=${() => act(name, one)}>${words[name]}</button>`)}${commenting(n, one, act)}</div>`;
}
