// What is asked of the caller in this negotiation, said first; and what is new in it.

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { date, daysUntil, left, overdue } from '../../format.js';
import { caller } from '../../session.js';
import { since } from '../../since.js';
import { sentence } from './history-words.js';

/** The action that answers each kind of what waits, and its words. */
const ANSWERS = {
  ANSWER_MENTION: ['addComment', 'Answer'],
  ANSWER_CHALLENGE: ['attachEvidence', 'Give evidence'],
  EXAMINE_EVIDENCE: ['substantiate', 'Accept the evidence'],
  ANSWER_COUNTER_OPTION: ['respondToCounterOption', 'Answer'],
  CONFIRM_RESTATEMENT: ['answerRestatement', 'Answer'],
  SETTLE_OBJECTION: ['withdrawObjection', 'Withdraw it'],
  CONSIDER_OBJECTION: ['overrule', 'Overrule it'],
  DECIDE: ['decide', 'Decide'],
  DECIDE_AFTER_LAST_CALL: ['decide', 'Decide'],
  DECIDE_ESCALATED: ['decide', 'Decide'],
  COMPLETE_EXPEDITED: ['decide', 'Decide'],
  TAKE_STANCE: ['recordStance', 'Say where you stand'],
  ASSIGN_DECIDER: ['assignDecider', 'Assign'],
  ESCALATE: ['escalate', 'Escalate'],
  REVISIT: ['reopen', 'Reopen'],
  RECORD_DELIVERY: ['recordDelivery', 'Record it'],
  SCORE_PROCESS: ['scoreProcess', 'Score it'],
  RECORD_OUTCOME: ['recordOutcome', 'Say it'],
  RECORD_DEAL_OUTCOME: ['recordDealOutcome', 'Record it'],
};

const ACTS = ['SALES', 'PRODUCT', 'EXECUTIVE', 'FACILITATOR'];

/** What is asked; `it` is {waiting, said(id), act, go(id)}. */
export function asked(n, it) {
  if (!it.waiting || !caller()?.roles.some((role) => ACTS.includes(role))) return nothing;
  if (!it.waiting.length) return html`<p class="asked none soft small">Nothing is asked of you here now.</p>`;
  return html`<ul class="asked" aria-label="Asked of you">${repeat(it.waiting, ({ kind, about }) => `${kind} ${about}`, (one) => line(n, one, it))}</ul>`;
}

function line(n, one, it) {
  const about = one.about ? it.said(one.about) : undefined;
  const [action, words] = ANSWERS[one.kind] ?? [];
  const at = one.dueOn ?? one.due;
  const days = at ? daysUntil(at) : null;
  return html`<li><b>Your turn:</b> <span>${one.why}</span>
    ${at ? html`<span class="small ${one.overdue ? 'warn' : 'soft'}" title=${date(at)}>${one.overdue ? overdue(Math.min(days, -1)) : left(Math.max(days, 0))}</span>` : nothing}
    ${about ? html`<button class="quiet" @click=${() => it.go(one.about)}>Where?</button>` : nothing}
    ${action && offers(n, action) ? html`<button class="primary" @click=${() => it.act(action, about)}>${words} now</button>` : nothing}
    ${one.kind === 'ANSWER_MENTION' ? html`<button class="quiet" @click=${() => it.act('acknowledgeMention', about)}>I have seen it</button>` : nothing}</li>`;
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
  const words = added.slice(-3).map((one) => `${one.by ?? one.actor.id} ${sentence(one)}`).join(', ');
  return html`<p class="drafts small"><span>Since you were last here: ${added.length > 3 ? `${added.length} entries, at last ` : ''}${words}.</span>
    <button class="quiet" @click=${show}>In the history</button></p>`;
}
