// What is asked of the caller in this negotiation, said first; and what is new in it.

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { date, daysUntil, left, overdue } from '../../format.js';
import { caller } from '../../session.js';
import { since } from '../../since.js';
import { t } from '../../texts.js';
import { sentence } from './history-words.js';

const words = t.negotiation.asked;

/** The action that answers each kind of what waits. */
const ANSWERS = {
  ANSWER_MENTION: 'addComment',
  ANSWER_CHALLENGE: 'attachEvidence',
  EXAMINE_EVIDENCE: 'substantiate',
  ANSWER_COUNTER_OPTION: 'respondToCounterOption',
  CONFIRM_RESTATEMENT: 'answerRestatement',
  SETTLE_OBJECTION: 'withdrawObjection',
  CONSIDER_OBJECTION: 'overrule',
  CONFIRM_DUPLICATE: 'markDuplicate',
  DECIDE: 'decide',
  DECIDE_AFTER_LAST_CALL: 'decide',
  DECIDE_ESCALATED: 'decide',
  COMPLETE_EXPEDITED: 'completeDecision',
  TAKE_STANCE: 'recordStance',
  ASSIGN_DECIDER: 'assignDecider',
  ESCALATE: 'escalate',
  REVISIT: 'reopen',
  RECORD_DELIVERY: 'recordDelivery',
  SCORE_PROCESS: 'scoreProcess',
  RECORD_OUTCOME: 'recordOutcome',
  RECORD_DEAL_OUTCOME: 'recordDealOutcome',
};

const ACTS = ['SALES', 'PRODUCT', 'EXECUTIVE', 'FACILITATOR'];

/** What is asked; `it` is {waiting, said(id), act, go(id)}. */
export function asked(n, it) {
  if (!it.waiting || !caller()?.roles.some((role) => ACTS.includes(role))) return nothing;
  if (!it.waiting.length) return html`<p class="asked none soft small">${words.none}</p>`;
  return html`<ul class="asked" aria-label=${words.label}>${repeat(it.waiting, ({ kind, about }) => `${kind} ${about}`, (one) => line(n, one, it))}</ul>`;
}

function line(n, one, it) {
  const about = one.about ? it.said(one.about) : undefined;
  const action = ANSWERS[one.kind];
  const at = one.dueOn ?? one.due;
  const days = at ? daysUntil(at) : null;
  return html`<li><b>${words.yourTurn}</b> <span>${words.why(one.kind, one.why)}</span>
    ${at ? html`<span class="small ${one.overdue ? 'warn' : 'soft'}" title=${date(at)}>${one.overdue ? overdue(Math.min(days, -1)) : left(Math.max(days, 0))}</span>` : nothing}
    ${about ? html`<button class="quiet" @click=${() => it.go(one.about)}>${words.where}</button>` : nothing}
    ${action && offers(n, action) ? html`<button class="primary" @click=${() => it.act(action, about)}>${words.now[one.kind]}</button>` : nothing}
    ${one.kind === 'CONFIRM_DUPLICATE' ? html`<button class="quiet" @click=${() => it.act('declineDuplicateSuggestion', about)}>${words.decline}</button>` : nothing}
    ${one.kind === 'ANSWER_MENTION' ? html`<button class="quiet" @click=${() => it.act('acknowledgeMention', about)}>${words.seen}</button>` : nothing}</li>`;
}

// Some actions are ways of one that is allowed.
function offers(n, action) {
  const allowed = { substantiate: 'resolveClaim', withdrawObjection: 'resolveObjection', overrule: 'resolveObjection' }[action] ?? action;
  return n.allowed.includes(allowed) || (action === 'overrule' && n.allowed.includes('overruleObjection'));
}

/** The events that others have added since the caller was last here. */
export function news(n) {
  const from = since();
  return from === null ? [] : (n.events ?? []).filter((one) => one.position > from && one.actor.id !== caller()?.name);
}

/** Says them in a line. */
export function newsLine(n, show) {
  const added = news(n);
  if (!added.length) return nothing;
  const did = added.slice(-3).map((one) => `${one.by ?? one.actor.id} ${sentence(one)}`);
  return html`<p class="drafts small"><span>${added.length > 3 ? words.moreNews(added.length, did) : words.news(did)}</span>
    <button class="quiet" @click=${show}>${words.inTheHistory}</button></p>`;
}
