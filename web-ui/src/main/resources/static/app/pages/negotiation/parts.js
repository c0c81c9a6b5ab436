import { html, nothing } from 'lit';
import '../../elements/p-words.js';
import { reasonName } from '../../catalogue.js';
import { date } from '../../format.js';
import { caller } from '../../session.js';
import { t } from '../../texts.js';
import { FIELDS, OBJECTION_STATES } from '../../words.js';
import { commenting, comments } from './comments.js';
import { entryOf, said } from './corrections.js';

const words = t.negotiation;

/** Who said something, and when; `say` says what they did. */
export function who({ by, at }, say = words.said.by) {
  return by ? html`<p class="who soft">${say(by, html`<p-time at=${at}></p-time>`)}</p>` : nothing;
}

/** Why an entry was corrected or retracted, and by whom; what it said before stands where it stood. */
export function remarks({ remarks: all = [] }) {
  return all.map((one) => html`<p class="reply small"><span class="label">${one.kind === 'RETRACTION' ? words.retracted : words.said.corrected(FIELDS[one.field] ?? one.field)}</span>
    <span class="soft">${one.reason ?? ''} (${one.by}, ${date(one.at)})</span></p>`);
}

/** Where something that a duplicate brought comes from. */
export function origin({ from }) {
  return from ? html`<p class="who"><a href="/negotiations/${from}">${words.said.fromADuplicate}</a></p>` : nothing;
}

export function objection(n, one, act) {
  const against = n.options.find((option) => option.id === one.optionId)?.kind === 'ASK' ? words.objection.theAsk : optionName(n, one.optionId);
  const state = OBJECTION_STATES[one.state];
  const open = one.state === 'OPEN' && !one.retracted;
  const mine = one.by === caller()?.name;
  const can = n.allowed.includes('resolveObjection') && open;
  return html`<li id=${one.id} tabindex="-1" class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><b>${said(n, one.position, 'harm', one.harm)}</b> <span class="small soft">${reasonName(one.code)}</span> <span class="code">${said(n, one.position, 'code', one.code)}</span>
      <span class="state ${open && one.blocking ? 'warn' : 'soft'}">${one.retracted ? words.retracted : open && one.blocking ? words.objection.blocks(state) : state}</span></p>
    <p class="small soft">${one.optionId === 'NONE' ? words.objection.ifDeclined : words.objection.ifAccepted(html`<i>${against}</i>`)}</p>
    <p-words class="words">${said(n, one.position, 'argument', one.argument)}</p-words>
    ${who(one)}${origin(one)}
    ${one.resolvedBy ? html`<div class="reply">
      <p-words>${one.integratedInto ? words.objection.metBy(html`<i>${optionName(n, one.integratedInto)}</i>`) : nothing}${said(n, entryOf(n, ['ObjectionIntegrated', 'ObjectionWithdrawn', 'ObjectionOverruled'], one.id), 'reason', one.reason ?? nothing)}</p-words>
      ${who({ by: one.resolvedBy, at: one.resolvedAt }, words.said.objection[one.state])}</div>` : nothing}
    ${remarks(one)}
    ${comments(n, one, act)}
    <div class="actions itemactions">${can ? html`
      ${mine && n.options.length > 1 ? html`<button class="quiet" @click=${() => act('integrate', one)}>${words.objection.integrate}</button>` : nothing}
      ${mine ? html`<button class="quiet" @click=${() => act('withdrawObjection', one)}>${words.objection.withdraw}</button>`
    : html`<button class="quiet" @click=${() => act('overrule', one)}>${words.objection.overrule}</button>`}` : nothing}
      ${commenting(n, one, act, words.objection.reply)}</div>
  </li>`;
}

function optionName(n, id) {
  return n.options.find((option) => option.id === id)?.summary ?? words.objection.anOption;
}

export function option(n, one, act) {
  const accepted = one.answer?.answer === 'ACCEPTED';
  const state = one.retracted ? words.retracted : one.blocked ? words.option.blocked : !one.answer ? words.option.unanswered : accepted ? words.option.accepted : words.option.rejected;
  const text = (name) => said(n, one.position, name, one[name]);
  const detail = (name) => (one[name] ? html`<div><dt class="label">${words.option[name]}</dt><dd><p-words>${text(name)}</p-words></dd></div>` : nothing);
  const answered = (name, shown) => said(n, entryOf(n, ['CounterOptionAccepted', 'CounterOptionRejected'], one.id), name, shown);
  return html`<li id=${one.id} tabindex="-1" class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><b>${text('summary')}</b> <span class="state ${accepted && !one.blocked ? 'good' : one.blocked ? 'warn' : 'soft'}">${state}</span></p>
    <dl>${detail('solvesProblem')}${detail('strategyFit')}${detail('tradeOffs')}</dl>
    ${who(one)}
    ${one.answer ? html`<div class="reply"><p-words>${answered('reason', one.answer.reason ?? state)}</p-words>
      ${who(one.answer, (by, at) => words.said[accepted ? 'accepted' : 'rejected'](answered('answeredBy', words.said.whose[one.answer.answeredBy]), by, at))}</div>` : nothing}
    ${remarks(one)}
    ${comments(n, one, act)}
    <div class="actions itemactions">
      ${n.allowed.includes('respondToCounterOption') && !one.retracted ? html`<button class="quiet" @click=${() => act('respondToCounterOption', one)}>${one.answer ? words.option.changeAnswer : words.option.answer}</button>` : nothing}
      ${n.allowed.includes('raiseObjection') && !one.retracted ? html`<button class="quiet" @click=${() => act('raiseObjection', one)}>${words.option.object}</button>` : nothing}
      ${commenting(n, one, act)}
    </div>
  </li>`;
}

export function restatement(n, one, act) {
  const state = one.confirmed === null ? words.restatement.waits : one.confirmed ? words.restatement.confirmed : words.restatement.notQuite;
  return html`<li id=${one.id} tabindex="-1" class="item ${one.retracted ? 'retracted' : ''}">
    <p class="itemline"><b>${one.by}</b> <span class="state ${one.confirmed ? 'good' : 'soft'}">${one.retracted ? words.retracted : state}</span></p>
    <p-words class="words">${said(n, one.position, 'text', one.text)}</p-words>
    ${who(one)}
    ${one.answeredBy ? html`<div class="reply"><p>${said(n, entryOf(n, ['RestatementConfirmed', 'RestatementRejected'], one.id), 'note', one.note ?? state)}</p>${who({ by: one.answeredBy, at: one.answeredAt }, words.said.answeredBy)}</div>` : nothing}
    ${remarks(one)}
    ${one.confirmed === null && !one.retracted && n.side && n.side !== one.side && n.allowed.includes('answerRestatement')
    ? html`<div class="actions itemactions"><button class="quiet" @click=${() => act('answerRestatement', one)}>${words.restatement.isIt}</button></div>` : nothing}
  </li>`;
}
