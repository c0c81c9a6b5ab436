// The fields of a decision, those that matter for what is decided, and its body.

import { html, nothing } from 'lit';
import { byKind } from '../../catalogue.js';
import { named } from '../../words.js';
import { isWeak } from './rules.js';

const RATIONALE = { name: 'rationale', label: 'Rationale', kind: 'area', required: true, hint: 'Written for the other side: why this, from the problem and the strategy.' };
const WORDING = { name: 'customerWording', label: 'What the customer may be told', kind: 'area' };
const FORUM = { name: 'forum', label: 'Where it was decided', kind: 'text' };
const DECIDERS = { name: 'decidedBy', label: 'Who decided (sign-in names, one a line)', kind: 'lines', required: true };
const MERIT = { name: 'merit', label: 'How good the idea is, apart from the answer', kind: 'select', choices: [['', '–'], ['HIGH', 'High'], ['MEDIUM', 'Medium'], ['LOW', 'Low']] };

/** What to fill in, with `draw` drawing each field. */
export function parts(it, draw) {
  const rest = { ACCEPTED: accepting, ACCEPTED_COUNTER: accepting, DECLINED: declining, DEFERRED: deferring }[it.disposition];
  return html`
    ${it.disposition === 'ACCEPTED_COUNTER' ? draw({ name: 'optionId', label: 'Which other way', kind: 'select', required: true, choices: counters(it) }) : nothing}
    ${it.forOthers ? draw(DECIDERS) : nothing}
    ${draw(RATIONALE)}
    ${rest(it, draw)}
    <div class="pair">${draw(MERIT)}${draw(FORUM)}</div>
    ${draw(WORDING)}`;
}

function counters({ n }) {
  return n.options.filter((option) => option.kind === 'COUNTER' && !option.retracted)
    .map((option) => [option.id, `${option.summary}${option.answer?.answer === 'ACCEPTED' ? ' (accepted)' : ''}`]);
}

function accepting({ n, option, reasons }, draw) {
  const imposed = option?.kind === 'COUNTER' && option.answer?.answer !== 'ACCEPTED';
  return html`
    ${imposed ? draw({ name: 'imposedBecause', label: 'Why it is imposed', kind: 'area', hint: 'The asking side has not accepted this option.' }) : nothing}
    ${draw({ name: 'displaces', label: 'What it displaces', kind: 'lines', hint: 'A line for each thing that is pushed back.' })}
    ${draw({ name: 'displacesNothingBecause', label: 'Or why it displaces nothing', kind: 'text' })}
    <fieldset class="forecast"><legend>Forecast</legend>
      ${draw({ name: 'forecast.statement', label: 'What it will lead to', kind: 'text' })}
      <div class="pair">
        ${draw({ name: 'forecast.probability', label: 'How likely, in percent', kind: 'number', min: 0, max: 100, step: 1 })}
        ${draw({ name: 'forecast.reviewOn', label: 'To be looked at on', kind: 'date' })}
      </div>
    </fieldset>
    ${isWeak(n, reasons) ? draw({ name: 'acknowledgesWeakReasons', label: 'I acknowledge that the reasons given for it need support', kind: 'check' }) : nothing}
    ${grounds(reasons)}
    ${draw({ name: 'conditions', label: 'Conditions', kind: 'lines', hint: 'One a line.' })}`;
}

function declining({ n, reasons }, draw) {
  const offered = n.options.some((option) => option.kind === 'COUNTER' && !option.retracted);
  return html`
    ${grounds(reasons)}
    ${offered ? nothing : draw({ name: 'noAlternativeBecause', label: 'Why there is no other way', kind: 'area', hint: 'Or offer one first: a no with another way is easier to carry to the customer.' })}`;
}

function deferring(it, draw) {
  return html`<div class="pair">
    ${draw({ name: 'revisitOn', label: 'Taken up again on', kind: 'date', required: true })}
    ${draw({ name: 'revisitWhen', label: 'Or when', kind: 'text' })}
  </div>${grounds(it.reasons)}`;
}

const ROWS = [0, 1];

function grounds(reasons) {
  return html`<fieldset><legend>Grounds</legend><div class="grounds choices">${ROWS.map((i) => html`<div class="ground">
    <select name="ground" aria-label="Ground ${i + 1}">
      <option value="">–</option>
      ${byKind(reasons).map(([kind, found]) => html`<optgroup label=${kind}>${found.map((reason) => html`<option value=${reason.code}>${reason.code} ${named(reason.name)}</option>`)}</optgroup>`)}
    </select>
    <input name="groundStatement" aria-label="What ground ${i + 1} means here" placeholder="What it means here" maxlength="10000">
  </div>`)}</div></fieldset>`;
}

/** What the command takes; what was left empty is left out. */
export function body(form) {
  const text = (name) => form.get(name)?.trim() || undefined;
  const lines = (name) => text(name)?.split('\n').map((line) => line.trim()).filter(Boolean);
  const statements = form.getAll('groundStatement');
  const given = form.getAll('ground').map((code, i) => ({ code, statement: statements[i]?.trim() || undefined })).filter((one) => one.code);
  const percent = text('forecast.probability');
  const forecast = text('forecast.statement') || percent || text('forecast.reviewOn')
    ? { statement: text('forecast.statement'), probability: percent && Number(percent) / 100, reviewOn: text('forecast.reviewOn') } : undefined;
  return {
    disposition: form.get('disposition'),
    ...Object.fromEntries(['optionId', 'rationale', 'displacesNothingBecause', 'merit', 'noAlternativeBecause', 'imposedBecause',
      'customerWording', 'revisitOn', 'revisitWhen', 'forum'].map((name) => [name, text(name)])),
    ...Object.fromEntries(['displaces', 'conditions', 'decidedBy'].map((name) => [name, lines(name)])),
    forecast,
    grounds: given.length ? given : undefined,
    acknowledgesWeakReasons: form.has('acknowledgesWeakReasons') || undefined,
  };
}
