// The fields of a decision, those that matter for what is decided, and its body.

import { html, nothing } from 'lit';
import { shaped } from '../../forms/controls.js';
import { t } from '../../texts.js';
import { isWeak } from './rules.js';


const { decide: words } = t.negotiation;

/** What is decided, beside its kind, with `draw` drawing each field. */
export function what(it, draw) {
  return html`
    ${it.disposition === 'ACCEPTED_COUNTER' ? draw({ name: 'optionId', kind: 'select', required: true, choices: counters(it), preset: only(counters(it)) }) : nothing}
    ${it.disposition === 'DEFERRED' ? html`<div class="pair">
      ${draw({ name: 'revisitOn', kind: 'date', required: true })}
      ${draw({ name: 'revisitWhen', kind: 'text' })}</div>` : nothing}
    ${isYes(it) ? draw({ name: 'conditions', kind: 'lines' }) : nothing}
    ${it.forOthers ? draw({ name: 'decidedBy', kind: 'lines', required: true }) : nothing}
    ${draw({ name: 'forum', kind: 'text' })}`;
}

/** Why it is. */
export function why(it, draw) {
  const rest = isYes(it) ? accepting : it.disposition === 'DECLINED' ? declining : deferring;
  return html`${draw({ name: 'rationale', kind: 'area', required: true })}${rest(it, draw)}${draw({ name: 'merit', kind: 'select' })}`;
}

/** What the customer may be told of it. */
export function wording(it, draw) {
  return draw({ name: 'customerWording', kind: 'area', words: true });
}

function isYes({ disposition }) {
  return disposition === 'ACCEPTED' || disposition === 'ACCEPTED_COUNTER';
}

function only(choices) {
  return choices.length === 1 ? choices[0][0] : undefined;
}

function counters({ n }) {
  return n.options.filter((option) => option.kind === 'COUNTER' && !option.retracted)
    .map((option) => [option.id, option.answer?.answer === 'ACCEPTED' ? words.acceptedAlready(option.summary) : option.summary]);
}

function accepting({ n, option, reasons, needs }, draw) {
  const imposed = option?.kind === 'COUNTER' && option.answer?.answer !== 'ACCEPTED';
  const forecast = needs.has('forecast.statement') ? t.forms.required : undefined;
  return html`
    ${imposed ? draw({ name: 'imposedBecause', kind: 'area' }) : nothing}
    ${draw({ name: 'displaces', kind: 'lines', need: needs.has('displaces') ? words.orWhyNothing : undefined })}
    ${draw({ name: 'displacesNothingBecause', kind: 'text' })}
    <fieldset class="forecast"><legend>${words.forecast}</legend>
      ${draw({ name: 'forecast.statement', kind: 'text', need: forecast })}
      <div class="pair">
        ${draw({ name: 'forecast.probability', kind: 'number', min: 0, max: 100, step: 1, need: forecast })}
        ${draw({ name: 'forecast.reviewOn', kind: 'date', need: forecast })}
      </div>
    </fieldset>
    ${isWeak(n, reasons) ? draw({ name: 'acknowledgesWeakReasons', kind: 'check' }) : nothing}
    ${grounds(draw)}`;
}

function declining({ n, needs }, draw) {
  const offered = n.options.some((option) => option.kind === 'COUNTER' && !option.retracted);
  return html`
    ${grounds(draw, needs.has('grounds') ? t.forms.required : undefined)}
    ${offered ? nothing : draw({ name: 'noAlternativeBecause', kind: 'area' })}`;
}

function deferring(it, draw) {
  return grounds(draw);
}

const ROWS = [0, 1];

function grounds(draw, need) {
  return html`<fieldset><legend>${words.grounds}</legend><div class="grounds choices">${ROWS.map((i) => html`<div class="ground">
    ${draw({ name: `grounds.${i}.code`, kind: 'reason', need: i === 0 ? need : undefined })}
    ${draw({ name: `grounds.${i}.statement`, kind: 'text' })}
  </div>`)}</div></fieldset>`;
}

/** What the command takes; what was left empty is left out. */
export function body(form) {
  const { grounds: given, forecast, acknowledgesWeakReasons, ...said } = shaped(form);
  const lines = Object.fromEntries(['displaces', 'conditions', 'decidedBy'].filter((name) => said[name])
    .map((name) => [name, said[name].split('\n').map((line) => line.trim()).filter(Boolean)]));
  return {
    ...said,
    ...lines,
    forecast: forecast && { ...forecast, probability: forecast.probability && Number(forecast.probability) / 100 },
    grounds: given?.filter(Boolean),
    acknowledgesWeakReasons: acknowledgesWeakReasons && true,
  };
}
