import { html, nothing } from 'lit';
import { byKind } from '../catalogue.js';
import { t } from '../texts.js';
import { named } from '../words.js';
import { check as pick } from './pick.js';

/**
 * A field of a form, from its description: {name, label, kind, required, need, hint, preset, choices, invalid}. `required`
 * is what the control itself asks for; `need` says so of what a rule asks for; `invalid` says what would be valid.
 * `known` are the names to pick from, where a new one is taken only on purpose. Of a reason, `reasons` is the catalogue and `code` the one that is chosen. `within` tells forms on one page apart.
 */
export function field(one, { reasons = [], code, within = '' } = {}) {
  if (one.kind === 'check') return check(one);
  if (one.kind === 'radio' || one.kind === 'checks') return several(one);
  const id = `field-${within}${one.name}`;
  const hint = one.hint ? `${id}-hint` : nothing;
  return html`<div class="field">
    <div class="named"><label for=${id}>${one.label}</label>${needed(one)}</div>
    ${one.hint ? html`<span class="hint" id=${hint}>${one.hint}</span>` : nothing}
    ${control(one, id, hint, reasons)}
    ${one.known?.length ? html`<datalist id="${id}-known">${one.known.map((name) => html`<option value=${name}></option>`)}</datalist>` : nothing}
    ${one.kind === 'reason' ? about(reasons.find((reason) => reason.code === code)) : nothing}
  </div>`;
}

// Whoever cannot see it is told by the control.
function needed({ required, need }) {
  const words = need ?? (required ? t.forms.required : null);
  return words ? html`<span class="need" aria-hidden="true">${words}</span>` : nothing;
}

function control(one, id, hint, reasons) {
  const required = Boolean(one.required);
  switch (one.kind) {
    case 'area':
    case 'lines':
      return html`<textarea id=${id} name=${one.name} class="${one.kind} ${one.words ? 'words' : ''}" maxlength="10000" ?required=${required} aria-describedby=${hint} .defaultValue=${one.preset ?? ''}></textarea>`;
    case 'select':
      return html`<select id=${id} name=${one.name} ?required=${required} aria-describedby=${hint}>
        ${required && !one.preset ? html`<option value="">–</option>` : nothing}
        ${one.choices.map(([value, words]) => html`<option value=${value} ?selected=${value === one.preset}>${words}</option>`)}
      </select>`;
    case 'reason':
      return html`<select id=${id} name=${one.name} ?required=${required} aria-describedby=${hint}>
        <option value="">–</option>
        ${byKind(reasons).map(([kind, found]) => html`<optgroup label=${kind}>${found.map((reason) => html`
          <option value=${reason.code}>${named(reason.name)} (${reason.code})</option>`)}</optgroup>`)}
      </select>`;
    default:
      return html`<input id=${id} name=${one.name} type=${type(one)} maxlength=${one.kind === 'text' ? one.most ?? 10000 : nothing} minlength=${one.minlength ?? nothing} ?required=${required}
        min=${one.min ?? nothing} max=${one.max ?? nothing} step=${one.step ?? (one.kind === 'number' ? 'any' : nothing)}
        pattern=${one.pattern ?? nothing} title=${one.invalid ?? nothing} list=${one.known?.length ? `${id}-known` : nothing} .known=${one.known} @change=${one.known ? ({ target }) => pick(target) : nothing} autocomplete=${one.autocomplete ?? nothing}
        aria-describedby=${hint} .defaultValue=${String(one.preset ?? '')}>`;
  }
}

function type(one) {
  return one.kind === 'number' || one.kind === 'date' ? one.kind : one.type ?? 'text';
}

function check(one) {
  return html`<div class="field"><label class="check"><input type="checkbox" name=${one.name} value="true" ?checked=${one.preset}> <span>${one.label}
    ${one.hint ? html`<br><span class="hint">${one.hint}</span>` : nothing}</span></label></div>`;
}

function several(one) {
  const short = one.choices.every(([, words]) => words.length < 4);
  return html`<fieldset>
    <legend>${one.label} ${needed(one)}</legend>
    <div class="choices ${short ? 'short' : ''}">${one.choices.map(([value, words]) => html`<label class="check">
      <input type=${one.kind === 'radio' ? 'radio' : 'checkbox'} name=${one.name} value=${value} ?checked=${value === one.preset || one.chosen?.includes(value)}
        ?required=${one.kind === 'radio' && one.required}> <span>${words}</span></label>`)}</div>
    ${one.hint ? html`<span class="hint">${one.hint}</span>` : nothing}
  </fieldset>`;
}

/** What a reason leaves open, and the question that it will meet. */
export function about(reason) {
  return reason ? html`<div class="about" role="status">
    <p><span class="label">${reason.kind === 'GROUND' ? t.forms.standsByItself : t.forms.leavesOpen}</span><br>${reason.missing}</p>
    <p><span class="label">${t.forms.youWillBeAsked}</span><br><span class="words">${reason.question}</span></p>
  </div>` : nothing;
}
