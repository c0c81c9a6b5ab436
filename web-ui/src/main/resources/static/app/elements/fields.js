import { html, nothing } from 'lit';
import { byKind } from '../catalogue.js';
import { named } from '../words.js';

/**
 * A field of a form, from its description: {name, label, kind, required, hint, preset, choices}.
 * Of a reason, `reasons` is the catalogue and `code` the one that is chosen. With `plain` it
 * does not say that it is optional.
 */
export function field(one, { reasons = [], code, plain = false } = {}) {
  if (one.kind === 'check') return check(one);
  if (one.kind === 'radio' || one.kind === 'checks') return several(one);
  const id = `field-${one.name}`;
  const hint = one.hint ? `${id}-hint` : nothing;
  return html`<div class="field">
    <label for=${id}>${one.label}${isOptional(one) && !plain ? html` <span class="hint">optional</span>` : nothing}</label>
    ${control(one, id, hint, reasons, code)}
    ${one.hint ? html`<span class="hint" id=${hint}>${one.hint}</span>` : nothing}
    ${one.kind === 'reason' ? about(reasons.find((reason) => reason.code === code)) : nothing}
  </div>`;
}

// One of several that cannot be left out is chosen already.
function isOptional(one) {
  return !one.required && !(one.kind === 'select' && one.choices.every(([value]) => value));
}

function control(one, id, hint, reasons, code) {
  const required = Boolean(one.required);
  switch (one.kind) {
    case 'area':
    case 'lines':
      return html`<textarea id=${id} name=${one.name} class=${one.kind} maxlength="10000" ?required=${required} aria-describedby=${hint} .defaultValue=${one.preset ?? ''}></textarea>`;
    case 'select':
      return html`<select id=${id} name=${one.name} ?required=${required} aria-describedby=${hint}>
        ${required && !one.preset ? html`<option value="">–</option>` : nothing}
        ${one.choices.map(([value, words]) => html`<option value=${value} ?selected=${value === one.preset}>${words}</option>`)}
      </select>`;
    case 'reason':
      return html`<select id=${id} name=${one.name} ?required=${required} aria-describedby=${hint}>
        <option value="" ?selected=${!code}>–</option>
        ${byKind(reasons).map(([kind, found]) => html`<optgroup label=${kind}>${found.map((reason) => html`
          <option value=${reason.code} ?selected=${reason.code === code}>${reason.code} ${named(reason.name)}</option>`)}</optgroup>`)}
      </select>`;
    default:
      return html`<input id=${id} name=${one.name} type=${type(one)} maxlength=${one.kind === 'text' ? 10000 : nothing} ?required=${required}
        min=${one.min ?? nothing} max=${one.max ?? nothing} step=${one.step ?? (one.kind === 'number' ? 'any' : nothing)}
        pattern=${one.pattern ?? nothing} aria-describedby=${hint} .defaultValue=${String(one.preset ?? '')}>`;
  }
}

function type(one) {
  return one.kind === 'number' || one.kind === 'date' ? one.kind : one.type ?? 'text';
}

function check(one) {
  return html`<div><label class="check"><input type="checkbox" name=${one.name} value="true" ?checked=${one.preset}> <span>${one.label}
    ${one.hint ? html`<br><span class="hint">${one.hint}</span>` : nothing}</span></label></div>`;
}

function several(one) {
  const short = one.choices.every(([, words]) => words.length < 4);
  return html`<fieldset>
    <legend>${one.label}</legend>
    <div class="choices ${short ? 'short' : ''}">${one.choices.map(([value, words]) => html`<label class="check">
      <input type=${one.kind === 'radio' ? 'radio' : 'checkbox'} name=${one.name} value=${value} ?checked=${value === one.preset}
        ?required=${one.kind === 'radio' && one.required}> <span>${words}</span></label>`)}</div>
    ${one.hint ? html`<span class="hint">${one.hint}</span>` : nothing}
  </fieldset>`;
}

/** What a reason leaves open, and the question that it will meet. */
export function about(reason) {
  return reason ? html`<div class="about" role="status">
    <p>${reason.missing}</p>
    <p><span class="label">You will be asked:</span> ${reason.question}</p>
  </div>` : nothing;
}
