import { html, nothing } from 'lit';
import { field } from '../../../forms/fields.js';
import '../../../forms/p-form.js';
import { t } from '../../../texts.js';
import { named } from '../../../words.js';

const words = t.retrospective.meetings;

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
  return form(of, 'participants', nothing, words.join, true);
}

export function preparing(of) {
  return folded(of, 'agenda', words.askQuestion, [{ name: 'text', label: words.question, kind: 'area', required: true }], words.putIt);
}

export function noting(of, reasons = []) {
  return folded(of, 'findings', words.note, [
    { name: 'text', label: words.found, kind: 'area', required: true },
    { name: 'reason', label: words.foundReason, kind: 'select', hint: words.foundReasonHint, choices: [['', words.noReason], ...reasons.map(({ code, name }) => [code, `${code} ${named(name)}`])] },
  ], words.noteIt);
}

export function agreeing(of) {
  return folded(of, 'actions', words.agree, [
    { name: 'text', label: words.task, kind: 'area', required: true },
    { name: 'ownerRole', label: words.owner, kind: 'select', required: true, preset: 'SALES', choices: Object.entries(words.roles) },
    { name: 'due', label: words.byWhen, kind: 'date', required: true },
  ], words.agreeIt);
}

export function closing(of, withoutAction) {
  return folded(of, 'closing', words.close, withoutAction
    ? [{ name: 'noActionBecause', label: words.whyNoAction, kind: 'area', required: true }]
    : [html`<p class="hint">${words.stillDone}</p>`], words.closeIt);
}

export function completing(of, action) {
  return folded(of, `actions/${action.id}/completion`, words.wasDone, [{ name: 'note', label: words.cameOfIt, kind: 'area' }], words.sayDone);
}
