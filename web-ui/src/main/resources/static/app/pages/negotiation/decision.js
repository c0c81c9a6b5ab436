import { html, nothing } from 'lit';
import { date, moment, percent } from '../../format.js';
import { t } from '../../texts.js';
import { disposition, named } from '../../words.js';
import { link } from './claim.js';
import { said } from './corrections.js';
import { reasonName } from '../../catalogue.js';
import '../../elements/p-term.js';
import { copy } from '../../elements/copy.js';
import { unread } from '../../unread.js';
import { remarks, who } from './parts.js';

const { decision: words } = t.negotiation;

/** What was decided and why; before that, what is about to be. */
export function decision(n) {
  return html`
    ${n.lastCall ? call(n) : nothing}
    ${n.escalation && !n.decision ? html`<section class="card call"><h2>${words.escalated}</h2>
      <p>${said(n, n.escalation.position, 'reason', n.escalation.reason)}</p>${who(n.escalation)}</section>` : nothing}
    ${n.decision ? decided(n, n.decision) : nothing}
    ${n.earlierDecisions.length ? html`<details class="earlier"><summary>${words.before(n.earlierDecisions.length)}</summary>
      ${n.earlierDecisions.map((one) => decided(n, one))}</details>` : nothing}`;
}

function call(n) {
  const { lastCall } = n;
  const option = n.options.find((one) => one.id === lastCall.optionId);
  return html`<section class="card call">
    <h2>${words.lastCall(lastCall.disposition && disposition({ ...lastCall, agreed: true }), option && html`<i>${option.summary ?? unread()}</i>`)}</h2>
    <p>${lastCall.until ? words.until(moment(lastCall.until)) : words.atAnyTime}
      <span class="soft">${words.openedBy(lastCall.by, html`<p-time at=${lastCall.at}></p-time>`)}</span></p>
  </section>`;
}

function decided(n, one) {
  const option = n.options.find((candidate) => candidate.id === one.optionId && candidate.kind === 'COUNTER');
  const text = (name, shown = one[name]) => said(n, one.position, name, shown);
  const completed = (name, shown) => said(n, one.completionPosition ?? one.position, name, shown);
  // What is said of a no afterwards is why there is no alternative.
  const forecast = one.disposition === 'DECLINED' ? text : completed;
  return html`<section id=${one === n.decision ? 'decision' : nothing} tabindex="-1" class="card decision" aria-label=${words.label}>
    <h2>${words[one.override ? 'overridden' : 'decided'](disposition(one), option && html`<i>${option.summary ?? unread()}</i>`)}</h2>
    <p class="who soft">${words.by({
      who: text('decidedBy', one.decidedBy.join(', ')), forum: one.forum && text('forum'), on: text('decidedOn', date(one.decidedOn)),
      cause: one.override && t.negotiation.causes[one.override],
    })}</p>
    ${one === n.decision ? customer(n, one, text) : nothing}
    ${one.rationale || !n.imported ? html`<p-words class="words">${text(one.override ? 'reason' : 'rationale', one.rationale)}</p-words>` : nothing}
    <dl class="wide">
      ${entry(term('ground', words.grounds), one.grounds.map((ground) => html`<p>${reasonName(ground.code)} <span class="code">${ground.code}</span>${ground.statement ? `: ${ground.statement}` : ''}</p>`))}
      ${entry(term('forecast', words.forecast), one.forecast ? [html`<p>${words.forecastOf(forecast('forecast.statement', one.forecast.statement), forecast('forecast.probability', percent(one.forecast.probability)), forecast('forecast.reviewOn', date(one.forecast.reviewOn)))}</p>`] : [])}
      ${entry(term('displacement', words.displaces), [...one.displaces.filter(Boolean), one.displacesNothingBecause && words.displacesNothing(one.displacesNothingBecause)].filter(Boolean).map(line))}
      ${entry(words.lookAgain, one.revisitOn ? [html`<p>${words.orWhen(text('revisitOn', date(one.revisitOn)), one.revisitWhen && text('revisitWhen'))}</p>`] : [])}
      ${entry(words.conditions, one.conditions.filter(Boolean).map(line))}
      ${entry(words.imposedBecause, [one.imposedBecause].filter(Boolean).map(line))}
      ${entry(words.noAlternativeBecause, one.noAlternativeBecause ? [line(completed('noAlternativeBecause', one.noAlternativeBecause))] : [])}
      ${entry(term('merit', words.merit), one.merit ? [line(text('merit', named(one.merit)))] : [])}
      ${one === n.decision ? nothing : entry(words.forTheCustomer, one.customerWording ? [line(text('customerWording'))] : [])}
      ${entry(words.acknowledged, one.acknowledgesWeakReasons ? [line(words.needSupport)] : [])}
      ${entry(words.minutes, one.minutesLink ? [text('minutesLink', link(one.minutesLink))] : [])}
      ${one === n.decision ? entry(term('stance', words.stances), n.stances.map((taken) => stance(n, taken))) : nothing}
    </dl>
    ${remarks(one)}
  </section>`;
}

/** What the customer may be told, to be sent on. */
function customer(n, one, text) {
  return html`<div class="customer">
    <h3 class="label">${words.customer}</h3>
    ${one.customerWording ? html`<p-words class="words">${text('customerWording')}</p-words>` : html`<p class="soft small">${words.nothingForTheCustomer}</p>`}
    <div class="actions">
      ${one.customerWording ? html`<button @click=${() => copy(one.customerWording)}>${words.copy}</button>` : nothing}
      <a class="button" href="/negotiations/${n.id}/decision">${words.ownPage}</a>
    </div></div>`;
}

const line = (text) => html`<p-words>${text}</p-words>`;

const term = (name, word) => html`<p-term of=${name}>${word}</p-term>`;

function entry(label, content) {
  return content.length ? html`<div><dt class="label">${label}</dt><dd>${content}</dd></div>` : nothing;
}

function stance(n, one) {
  return html`<p>${words.stance[one.stance](html`<b>${one.by}</b>`, one.note && said(n, one.position, 'note', one.note))}</p>`;
}
