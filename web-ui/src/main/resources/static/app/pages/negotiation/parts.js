import { html, nothing } from 'lit';
import { date } from '../../format.js';
import { caller } from '../../session.js';
import { FIELDS, OBJECTION_STATES } from '../../words.js';

/** Who said something, and when. */
export function who({ by, at }, verb = '') {
  return by ? html`<p class="who soft">${verb} ${by}, <p-time at=${at}></p-time></p>` : nothing;
}

/** What was said later about an entry: corrections and retractions. */
export function remarks({ remarks: all = [] }) {
  return all.map((one) => html`<p class="reply small"><span class="label">${one.kind === 'RETRACTION' ? 'Retracted' : `Corrected: ${FIELDS[one.field] ?? one.field}`}</span>
    ${one.kind === 'RETRACTION' ? nothing : html`<del>${one.old ?? 'nothing'}</del> <ins>${one.value ?? ''}</ins>`} <span class="soft">${one.reason ?? ''} (${one.by}, ${date(one.at)})</span></p>`);
}

export function objection(n, one, act) {
  const against = one.optionId === 'NONE' ? 'declining' : (n.options.find((option) => option.id === one.optionId)?.kind === 'ASK' ? 'the ask' : optionName(n, one.optionId));
  const open = one.state === 'OPEN' && !one.retracted;
  const mine = one.by === caller()?.login;
  const can = n.allowed.includes('resolveObjection') && open;
  return html`<li class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><span class="code">${one.code}</span> <b>${one.harm}</b>
      <span class="state ${open && one.blocking ? 'warn' : 'soft'}">${one.retracted ? 'Retracted' : `${OBJECTION_STATES[one.state]}${open && one.blocking ? ', blocks' : ''}`}</span></p>
    <p class="small soft">If ${against === 'declining' ? 'it is declined' : html`<i>${against}</i> is accepted`}</p>
    ${one.argument ? html`<p class="words">${one.argument}</p>` : nothing}
    ${who(one)}
    ${one.resolvedBy ? html`<div class="reply">
      <p>${one.integratedInto ? html`Met by <i>${optionName(n, one.integratedInto)}</i>. ` : nothing}${one.reason}</p>
      ${who({ by: one.resolvedBy, at: one.resolvedAt }, `${OBJECTION_STATES[one.state].toLowerCase()}:`)}</div>` : nothing}
    ${remarks(one)}
    ${can ? html`<div class="actions itemactions">
      ${mine && n.options.length > 1 ? html`<button class="quiet" @click=${() => act('integrate', one)}>An option meets it</button>` : nothing}
      ${mine ? html`<button class="quiet" @click=${() => act('withdrawObjection', one)}>Withdraw</button>`
    : html`<button class="quiet" @click=${() => act('overrule', one)}>Overrule</button>`}
    </div>` : nothing}
  </li>`;
}

function optionName(n, id) {
  return n.options.find((option) => option.id === id)?.summary ?? 'an option';
}

export function option(n, one, act) {
  const accepted = one.answer?.answer === 'ACCEPTED';
  const state = one.retracted ? 'Retracted' : one.blocked ? 'Blocked' : !one.answer ? 'Not answered yet' : accepted ? 'Accepted' : 'Rejected';
  const detail = (label, text) => (text ? html`<div><dt class="label">${label}</dt><dd>${text}</dd></div>` : nothing);
  return html`<li class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><b>${one.summary}</b> <span class="state ${accepted && !one.blocked ? 'good' : one.blocked ? 'warn' : 'soft'}">${state}</span></p>
    <dl>${detail('Solves the problem', one.solvesProblem)}${detail('Fits the strategy', one.strategyFit)}${detail('Trades away', one.tradeOffs)}</dl>
    ${who(one)}
    ${one.answer ? html`<div class="reply"><p>${one.answer.reason ?? state}</p>
      ${who(one.answer, `${accepted ? 'accepted' : 'rejected'} ${one.answer.answeredBy === 'CUSTOMER' ? 'by the customer, says' : 'by'}`)}</div>` : nothing}
    ${remarks(one)}
    <div class="actions itemactions">
      ${n.allowed.includes('respondToCounterOption') && !one.retracted ? html`<button class="quiet" @click=${() => act('respondToCounterOption', one)}>${one.answer ? 'Change the answer' : 'Answer'}</button>` : nothing}
      ${n.allowed.includes('raiseObjection') && !one.retracted ? html`<button class="quiet" @click=${() => act('raiseObjection', one)}>Object to it</button>` : nothing}
    </div>
  </li>`;
}

export function restatement(n, one, act) {
  const state = one.confirmed === null ? 'Waits for an answer' : one.confirmed ? 'Confirmed' : 'Not quite';
  return html`<li class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><b>${one.by}</b> <span class="state ${one.confirmed ? 'good' : 'soft'}">${one.retracted ? 'Retracted' : state}</span></p>
    <p class="words">${one.text}</p>
    ${who(one)}
    ${one.answeredBy ? html`<div class="reply"><p>${one.note ?? state}</p>${who({ by: one.answeredBy, at: one.answeredAt }, 'answered by')}</div>` : nothing}
    ${remarks(one)}
    ${one.confirmed === null && !one.retracted && n.side && n.side !== one.side && n.allowed.includes('answerRestatement')
    ? html`<div class="actions itemactions"><button class="quiet" @click=${() => act('answerRestatement', one)}>Is that what you mean?</button></div>` : nothing}
  </li>`;
}
