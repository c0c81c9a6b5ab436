import { html, nothing } from 'lit';
import '../../elements/p-words.js';
import { reasonName } from '../../catalogue.js';
import { date } from '../../format.js';
import { caller } from '../../session.js';
import { FIELDS, OBJECTION_STATES } from '../../words.js';
import { commenting, comments } from './comments.js';
import { entryOf, said } from './corrections.js';

/** Who said something, and when. */
export function who({ by, at }, verb = '') {
  return by ? html`<p class="who soft">${verb} ${by}, <p-time at=${at}></p-time></p>` : nothing;
}

/** Why an entry was corrected or retracted, and by whom; what it said before stands where it stood. */
export function remarks({ remarks: all = [] }) {
  return all.map((one) => html`<p class="reply small"><span class="label">${one.kind === 'RETRACTION' ? 'Retracted' : `Corrected: ${FIELDS[one.field] ?? one.field}`}</span>
    <span class="soft">${one.reason ?? ''} (${one.by}, ${date(one.at)})</span></p>`);
}

/** Where something that a duplicate brought comes from. */
export function origin({ from }) {
  return from ? html`<p class="who"><a href="/negotiations/${from}">from a duplicate</a></p>` : nothing;
}

export function objection(n, one, act) {
  const against = one.optionId === 'NONE' ? 'declining' : (n.options.find((option) => option.id === one.optionId)?.kind === 'ASK' ? 'the ask' : optionName(n, one.optionId));
  const open = one.state === 'OPEN' && !one.retracted;
  const mine = one.by === caller()?.name;
  const can = n.allowed.includes('resolveObjection') && open;
  return html`<li id=${one.id} tabindex="-1" class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><b>${said(n, one.position, 'harm', one.harm)}</b> <span class="small soft">${reasonName(one.code)}</span> <span class="code">${said(n, one.position, 'code', one.code)}</span>
      <span class="state ${open && one.blocking ? 'warn' : 'soft'}">${one.retracted ? 'Retracted' : `${OBJECTION_STATES[one.state]}${open && one.blocking ? ', blocks' : ''}`}</span></p>
    <p class="small soft">If ${against === 'declining' ? 'it is declined' : html`<i>${against}</i> is accepted`}</p>
    ${one.argument ? html`<p-words class="words">${said(n, one.position, 'argument', one.argument)}</p-words>` : nothing}
    ${who(one)}${origin(one)}
    ${one.resolvedBy ? html`<div class="reply">
      <p-words>${one.integratedInto ? html`Met by <i>${optionName(n, one.integratedInto)}</i>. ` : nothing}${said(n, entryOf(n, ['ObjectionIntegrated', 'ObjectionWithdrawn', 'ObjectionOverruled'], one.id), 'reason', one.reason)}</p-words>
      ${who({ by: one.resolvedBy, at: one.resolvedAt }, `${OBJECTION_STATES[one.state].toLowerCase()}:`)}</div>` : nothing}
    ${remarks(one)}
    ${comments(n, one, act)}
    <div class="actions itemactions">${can ? html`
      ${mine && n.options.length > 1 ? html`<button class="quiet" @click=${() => act('integrate', one)}>An option meets it</button>` : nothing}
      ${mine ? html`<button class="quiet" @click=${() => act('withdrawObjection', one)}>Withdraw</button>`
    : html`<button class="quiet" @click=${() => act('overrule', one)}>Overrule</button>`}` : nothing}
      ${commenting(n, one, act, 'Reply')}</div>
  </li>`;
}

function optionName(n, id) {
  return n.options.find((option) => option.id === id)?.summary ?? 'an option';
}

export function option(n, one, act) {
  const accepted = one.answer?.answer === 'ACCEPTED';
  const state = one.retracted ? 'Retracted' : one.blocked ? 'Blocked' : !one.answer ? 'Not answered yet' : accepted ? 'Accepted' : 'Rejected';
  const text = (name) => said(n, one.position, name, one[name]);
  const detail = (label, name) => (one[name] ? html`<div><dt class="label">${label}</dt><dd><p-words>${text(name)}</p-words></dd></div>` : nothing);
  const answered = (name, shown) => said(n, entryOf(n, ['CounterOptionAccepted', 'CounterOptionRejected'], one.id), name, shown);
  return html`<li id=${one.id} tabindex="-1" class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><b>${text('summary')}</b> <span class="state ${accepted && !one.blocked ? 'good' : one.blocked ? 'warn' : 'soft'}">${state}</span></p>
    <dl>${detail('Solves the problem', 'solvesProblem')}${detail('Fits the strategy', 'strategyFit')}${detail('Trades away', 'tradeOffs')}</dl>
    ${who(one)}
    ${one.answer ? html`<div class="reply"><p-words>${answered('reason', one.answer.reason ?? state)}</p-words>
      ${who(one.answer, html`${accepted ? 'accepted' : 'rejected'} ${answered('answeredBy', one.answer.answeredBy === 'CUSTOMER' ? 'by the customer, says' : 'by')}`)}</div>` : nothing}
    ${remarks(one)}
    ${comments(n, one, act)}
    <div class="actions itemactions">
      ${n.allowed.includes('respondToCounterOption') && !one.retracted ? html`<button class="quiet" @click=${() => act('respondToCounterOption', one)}>${one.answer ? 'Change the answer' : 'Answer'}</button>` : nothing}
      ${n.allowed.includes('raiseObjection') && !one.retracted ? html`<button class="quiet" @click=${() => act('raiseObjection', one)}>Object to it</button>` : nothing}
      ${commenting(n, one, act)}
    </div>
  </li>`;
}

export function restatement(n, one, act) {
  const state = one.confirmed === null ? 'Waits for an answer' : one.confirmed ? 'Confirmed' : 'Not quite';
  return html`<li id=${one.id} tabindex="-1" class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><b>${one.by}</b> <span class="state ${one.confirmed ? 'good' : 'soft'}">${one.retracted ? 'Retracted' : state}</span></p>
    <p-words class="words">${said(n, one.position, 'text', one.text)}</p-words>
    ${who(one)}
    ${one.answeredBy ? html`<div class="reply"><p>${said(n, entryOf(n, ['RestatementConfirmed', 'RestatementRejected'], one.id), 'note', one.note ?? state)}</p>${who({ by: one.answeredBy, at: one.answeredAt }, 'answered by')}</div>` : nothing}
    ${remarks(one)}
    ${one.confirmed === null && !one.retracted && n.side && n.side !== one.side && n.allowed.includes('answerRestatement')
    ? html`<div class="actions itemactions"><button class="quiet" @click=${() => act('answerRestatement', one)}>Is that what you mean?</button></div>` : nothing}
  </li>`;
}
