// The fields of a decision, those that matter for what is decided, and its body.

import { html, nothing } from 'lit';
import { shaped } from '../../forms/controls.js';
import { isWeak } from './rules.js';

const RATIONALE = { name: 'rationale', label: 'Rationale', kind: 'area', required: true, hint: 'Written for the other side: why this, from the problem and the strategy.' };
const WORDING = { name: 'customerWording', label: 'What the customer may be told', kind: 'area', words: true, hint: 'In words that the asking side can send on as they are: what they get, and when they hear again.' };
const FORUM = { name: 'forum', label: 'Where it was decided', kind: 'text' };
const DECIDERS = { name: 'decidedBy', label: 'Who decided (sign-in names, one a line)', kind: 'lines', required: true };
const MERIT = { name: 'merit', label: 'How good the idea is, apart from the answer', kind: 'select', choices: [['', '–'], ['HIGH', 'High'], ['MEDIUM', 'Medium'], ['LOW', 'Low']] };

/** What is decided, beside its kind, with `draw` drawing each field. */
export function what(it, draw) {
  return html`
    ${it.disposition === 'ACCEPTED_COUNTER' ? draw({ name: 'optionId', label: 'Which counter-option', kind: 'select', required: true, choices: counters(it), preset: only(counters(it)) }) : nothing}
    ${it.disposition === 'DEFERRED' ? html`<div class="pair">
      ${draw({ name: 'revisitOn', label: 'Taken up again on', kind: 'date', required: true })}
      ${draw({ name: 'revisitWhen', label: 'Or when', kind: 'text' })}</div>` : nothing}
    ${isYes(it) ? draw({ name: 'conditions', label: 'Conditions', kind: 'lines', hint: 'One a line.' }) : nothing}
    ${it.forOthers ? draw(DECIDERS) : nothing}
    ${draw(FORUM)}`;
}

/** Why it is. */
export function why(it, draw) {
  const rest = isYes(it) ? accepting : it.disposition === 'DECLINED' ? declining : deferring;
  return html`${draw(RATIONALE)}${rest(it, draw)}${draw(MERIT)}`;
}

/** What the customer may be told of it. */
export function wording(it, draw) {
  return draw(WORDING);
}

function isYes({ disposition }) {
  return disposition === 'ACCEPTED' || disposition === 'ACCEPTED_COUNTER';
}

function only(choices) {
  return choices.length === 1 ? choices[0][0] : undefined;
}

function counters({ n }) {
  return n.options.filter((option) => option.kind === 'COUNTER' && !option.retracted)
    .map((option) => [option.id, `${option.summary}${option.answer?.answer === 'ACCEPTED' ? ' (accepted)' : ''}`]);
}

function accepting({ n, option, reasons, needs }, draw) {
  const imposed = option?.kind === 'COUNTER' && option.answer?.answer !== 'ACCEPTED';
  const forecast = needs.has('forecast.statement') ? 'required' : undefined;
  return html`
    ${imposed ? draw({ name: 'imposedBecause', label: 'Why it is imposed', kind: 'area', hint: 'The asking side has not accepted this option.' }) : nothing}
    ${draw({ name: 'displaces', label: 'What it displaces', kind: 'lines', hint: 'A line for each thing that is pushed back.', need: needs.has('displaces') ? 'required, or why nothing' : undefined })}
    ${draw({ name: 'displacesNothingBecause', label: 'Or why it displaces nothing', kind: 'text' })}
    <fieldset class="forecast"><legend>Forecast</legend>
      ${draw({ name: 'forecast.statement', label: 'What it will lead to', kind: 'text', need: forecast })}
      <div class="pair">
        ${draw({ name: 'forecast.probability', label: 'How likely, in percent', kind: 'number', min: 0, max: 100, step: 1, need: forecast, invalid: 'A whole number from 0 to 100.' })}
        ${draw({ name: 'forecast.reviewOn', label: 'To be looked at on', kind: 'date', need: forecast })}
      </div>
    </fieldset>
    ${isWeak(n, reasons) ? draw({ name: 'acknowledgesWeakReasons', label: 'I acknowledge that the reasons given for it need support', kind: 'check' }) : nothing}
    ${grounds(draw)}`;
}

function declining({ n, needs }, draw) {
  const offered = n.options.some((option) => option.kind === 'COUNTER' && !option.retracted);
  return html`
    ${grounds(draw, needs.has('grounds') ? 'required' : undefined)}
    ${offered ? nothing : draw({ name: 'noAlternativeBecause', label: 'Why there is no counter-option', kind: 'area', hint: 'Or offer one first: a no with a counter-option is easier to carry to the customer.' })}`;
}

function deferring(it, draw) {
  return grounds(draw);
}

const ROWS = [0, 1];

function grounds(draw, need) {
  return html`<fieldset><legend>Grounds</legend><div class="grounds choices">${ROWS.map((i) => html`<div class="ground">
    ${draw({ name: `grounds.${i}.code`, label: `Ground ${i + 1}`, kind: 'reason', need: i === 0 ? need : undefined })}
    ${draw({ name: `grounds.${i}.statement`, label: `What ground ${i + 1} means here`, kind: 'text' })}
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
