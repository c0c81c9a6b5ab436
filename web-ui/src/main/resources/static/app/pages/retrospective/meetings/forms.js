import { html, nothing } from 'lit';
import { field } from '../../../forms/fields.js';
import '../../../forms/p-form.js';
import { named } from '../../../words.js';

const OWNERS = [['SALES', 'sales'], ['PRODUCT', 'product'], ['EXECUTIVE', 'executive'], ['FACILITATOR', 'facilitator']];

/** Each form is of a meeting, which sends it: `of` is {id, send(what), sent}. */
function form(of, what, content, submit, primary = false) {
  return html`<p-form draft=${`retrospective/${of.id}/${what}`} .send=${of.send(what)} @sent=${of.sent}><form>
    ${content}<p-problem></p-problem>
    <div><button class=${primary ? 'primary' : ''}>${submit}</button></div></form></p-form>`;
}

function folded(of, what, heading, fields, submit) {
  return html`<details><summary>${heading}</summary>${form(of, what, fields.map((one) => (one.name ? field(one, { within: what }) : one)), submit)}</details>`;
}

export function joining(of) {
  return form(of, 'participants', nothing, 'Join this retrospective', true);
}

export function preparing(of) {
  return folded(of, 'agenda', 'Put a question on the agenda', [{ name: 'text', label: 'What to talk about', kind: 'area', required: true }], 'Put it there');
}

export function noting(of, reasons = []) {
  return folded(of, 'findings', 'Note a finding', [
    { name: 'text', label: 'What was found', kind: 'area', required: true },
    { name: 'reason', label: 'The reason that it is about', kind: 'select', hint: 'With a reason one sees later whether it came back.', choices: [['', 'none'], ...reasons.map(({ code, name }) => [code, `${code} ${named(name)}`])] },
  ], 'Note it');
}

export function agreeing(of) {
  return folded(of, 'actions', 'Agree on an action', [
    { name: 'text', label: 'What is to be done', kind: 'area', required: true },
    { name: 'ownerRole', label: 'Whose it is', kind: 'select', required: true, preset: 'SALES', choices: OWNERS },
    { name: 'due', label: 'By when', kind: 'date', required: true },
  ], 'Agree on it');
}

export function closing(of, withoutAction) {
  return folded(of, 'closing', 'Close this retrospective', withoutAction
    ? [{ name: 'noActionBecause', label: 'Why nothing was agreed on', kind: 'area', required: true }]
    : [html`<p class="hint">Its actions can still be said to be done afterwards.</p>`], 'Close it');
}

export function completing(of, action) {
  return folded(of, `actions/${action.id}/completion`, 'It was done', [{ name: 'note', label: 'What came of it', kind: 'area' }], 'Say it is done');
}
