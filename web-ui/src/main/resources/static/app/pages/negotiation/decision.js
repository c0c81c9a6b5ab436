import { html, nothing } from 'lit';
import { date, moment, percent } from '../../format.js';
import { disposition, named } from '../../words.js';
import { link } from './claim.js';
import { said } from './corrections.js';
import { reasonName } from '../../catalogue.js';
import { copy } from '../../elements/copy.js';
import { remarks } from './parts.js';

/** What was decided and why; before that, what is about to be. */
export function decision(n) {
  return html`
    ${n.lastCall ? call(n) : nothing}
    ${n.escalation && !n.decision ? html`<section class="card call"><h2>An executive was asked to decide</h2>
      <p>${said(n, n.escalation.position, 'reason', n.escalation.reason)}</p><p class="who soft">${n.escalation.by}, <p-time at=${n.escalation.at}></p-time></p></section>` : nothing}
    ${n.decision ? decided(n, n.decision) : nothing}
    ${n.earlierDecisions.length ? html`<details class="earlier"><summary>${n.earlierDecisions.length === 1 ? 'The decision before it' : `${n.earlierDecisions.length} decisions before it`}</summary>
      ${n.earlierDecisions.map((one) => decided(n, one))}</details>` : nothing}`;
}

function call(n) {
  const { lastCall } = n;
  const option = n.options.find((one) => one.id === lastCall.optionId);
  return html`<section class="card call">
    <h2>Last call: ${lastCall.disposition ? disposition({ ...lastCall, agreed: true }) : 'a decision'}${option ? html`, <i>${option.summary}</i>` : nothing}</h2>
    <p>${lastCall.until ? html`An objection or a reason counts until ${moment(lastCall.until)}.` : 'It can be decided at any time.'}
      <span class="soft">Opened by ${lastCall.by}, <p-time at=${lastCall.at}></p-time></span></p>
  </section>`;
}

function decided(n, one) {
  const option = n.options.find((candidate) => candidate.id === one.optionId && candidate.kind === 'COUNTER');
  const text = (name, shown = one[name]) => said(n, one.position, name, shown);
  return html`<section id=${one === n.decision ? 'decision' : nothing} tabindex="-1" class="card decision" aria-label="Decision">
    <h2>${one.override ? 'Override: ' : ''}${disposition(one)}${option ? html`, <i>${option.summary}</i>` : nothing}</h2>
    <p class="who soft">by ${text('decidedBy', one.decidedBy.join(', '))}${one.forum ? html`, ${text('forum')}` : ''}, ${text('decidedOn', date(one.decidedOn))}${one.override ? `, caused by ${one.override.toLowerCase().replaceAll('_', ' ')}` : ''}</p>
    ${one === n.decision ? customer(n, one, text) : nothing}
    ${one.rationale ? html`<p-words class="words">${text(one.override ? 'reason' : 'rationale', one.rationale)}</p-words>` : nothing}
    <dl class="wide">
      ${entry('Grounds', one.grounds.map((ground) => html`<p>${reasonName(ground.code)} <span class="code">${ground.code}</span>${ground.statement ? `: ${ground.statement}` : ''}</p>`))}
      ${entry('Forecast', one.forecast ? [html`<p>${text('forecast.statement', one.forecast.statement)}: ${text('forecast.probability', percent(one.forecast.probability))}, to be looked at on ${text('forecast.reviewOn', date(one.forecast.reviewOn))}</p>`] : [])}
      ${entry('Displaces', [...one.displaces.filter(Boolean), one.displacesNothingBecause && `nothing: ${one.displacesNothingBecause}`].filter(Boolean).map(line))}
      ${entry('Look again', one.revisitOn ? [html`<p>${text('revisitOn', date(one.revisitOn))}${one.revisitWhen ? html`, or when: ${text('revisitWhen')}` : nothing}</p>`] : [])}
      ${entry('Conditions', one.conditions.filter(Boolean).map(line))}
      ${entry('Imposed because', [one.imposedBecause].filter(Boolean).map(line))}
      ${entry('No counter-option because', one.noAlternativeBecause ? [line(text('noAlternativeBecause'))] : [])}
      ${entry('Merit of the idea', one.merit ? [line(text('merit', named(one.merit)))] : [])}
      ${one === n.decision ? nothing : entry('For the customer', one.customerWording ? [line(text('customerWording'))] : [])}
      ${entry('Acknowledged', one.acknowledgesWeakReasons ? [line('the reasons for it need support')] : [])}
      ${entry('Minutes', one.minutesLink ? [text('minutesLink', link(one.minutesLink))] : [])}
      ${one === n.decision ? entry('Where others stand', n.stances.map((taken) => stance(n, taken))) : nothing}
    </dl>
    ${remarks(one)}
  </section>`;
}

/** What the customer may be told, to be sent on. */
function customer(n, one, text) {
  return html`<div class="customer">
    <h3 class="label">What the customer may be told</h3>
    ${one.customerWording ? html`<p-words class="words">${text('customerWording')}</p-words>` : html`<p class="soft small">Nothing was written for the customer yet.</p>`}
    <div class="actions">
      ${one.customerWording ? html`<button @click=${() => copy(one.customerWording)}>Copy</button>` : nothing}
      <a class="button" href="/negotiations/${n.id}/decision">A page of its own</a>
    </div></div>`;
}

const line = (text) => html`<p-words>${text}</p-words>`;

function entry(label, content) {
  return content.length ? html`<div><dt class="label">${label}</dt><dd>${content}</dd></div>` : nothing;
}

function stance(n, one) {
  return html`<p><b>${one.by}</b> ${one.stance === 'AGREE' ? 'stands behind it' : 'would have decided otherwise'}${one.note ? html`: ${said(n, one.position, 'note', one.note)}` : ''}</p>`;
}
