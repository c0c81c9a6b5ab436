// Why a form is refused, said at the field that it is about.

import { t } from '../texts.js';
import { controls } from './controls.js';
import { check } from './pick.js';

/** What an erasure or a hold is about. */
const SUBJECT = ['subject.person', 'subject.account', 'subject.negotiation', 'subject.position'];

/** Where a rule of the domain is met, where that is a field. */
const FIELDS = {
  'problem-and-ask': ['ask'],
  'claim-required': ['claims.0.code'],
  'unknown-reason': ['code', 'claims.0.code'],
  'other-needs-text': ['statement', 'claims.0.statement'],
  'demand-required': ['demands.0.account'],
  'expedited-needs-ground': ['expedited.reason'],
  'account-already-there': ['account', 'demands.0.account'],
  'evidence-needs-source': ['source'],
  'date-in-future': ['date', 'on', 'deliveredOn', 'value'],
  'objection-needs-harm': ['harm'],
  'none-never-blocks': ['blocking'],
  'into-another-option': ['optionId'],
  'counter-option-needs-problem': ['solvesProblem'],
  'reason-required': ['reason'],
  'same-person': ['to'],
  'not-involved': ['from'],
  'decided-on': ['decidedOn', 'value'],
  'decided-by-required': ['decidedBy'],
  'rationale-required': ['rationale'],
  'review-in-past': ['forecast.reviewOn'],
  'option-does-not-fit': ['optionId'],
  'names-what-it-displaces': ['displaces'],
  'forecast-required': ['forecast.statement'],
  'only-weak-reasons': ['acknowledgesWeakReasons'],
  'counter-not-agreed': ['imposedBecause'],
  'decline-needs-ground': ['grounds.0.code'],
  'decline-needs-alternative': ['noAlternativeBecause'],
  'defer-needs-revisit': ['revisitOn'],
  'cause-required': ['cause'],
  'same-disposition': ['disposition'],
  'reopen-needs-news': ['news'],
  'unknown-negotiation': ['of', 'by', 'subject.negotiation'],
  'unknown-entry': ['subject.position'],
  'still-administrator': ['subject.person'],
  'nothing-to-erase': SUBJECT,
  'on-hold': SUBJECT,
  'not-earlier': ['of'],
  'already-suggested': ['of'],
  'not-later': ['by'],
  'other-is-closed': ['of', 'by'],
  'delivery-needs-date': ['plannedOn'],
  'unknown-account': ['account'],
  'not-correctable': ['value'],
  'not-a-period': ['to'],
  'due-in-past': ['due', 'value'],
  'action-or-reason-required': ['noActionBecause'],
  'login-taken': ['login'],
  'weak-password': ['new', 'password'],
};

/** What is not as the controls themselves ask, of a draft that was put into them too. */
export function unmet(form) {
  controls(form).filter(({ known }) => known).forEach(check);
  const wrong = controls(form).filter((one) => !one.validity.valid);
  return [...new Map(wrong.map((one) => [one.name, { name: one.name, message: words(one) }])).values()];
}

function words(control) {
  const { validity } = control;
  if (validity.valueMissing) {
    if (control.type === 'radio' || control.localName === 'select') return t.forms.chooseOne;
    return control.type === 'checkbox' ? t.forms.tick : t.forms.needed;
  }
  return control.title || control.validationMessage;
}

/** Why the server refused: {name, message, violation} each; the name is that of a control, if it is about one. */
export function refusalsOf(problem) {
  const violations = problem.violations.length ? problem.violations : [{ message: `${problem.rule}: ${problem.detail ?? problem.title}` }];
  return violations.map((violation) => {
    const [, code, message] = /^([a-z0-9-]+): (.*)$/s.exec(violation.message) ?? [null, null, violation.message];
    return { names: violation.pointer ? [violation.pointer.slice(1).replaceAll('/', '.')] : FIELDS[code] ?? [], message, violation };
  });
}

/** Says each refusal at its field, the first of them in view and with the focus; answers those that belong to no field. */
export function refuse(form, refusals) {
  const all = controls(form);
  const found = refusals.map((one) => ({ ...one, control: controlOf(all, one.names ?? [one.name]) }));
  const placed = found.filter(({ control }) => control).sort((one, other) => all.indexOf(one.control) - all.indexOf(other.control));
  placed.forEach(say);
  if (placed.length) show(placed[0].control);
  return found.filter(({ control }) => !control);
}

// An entry of a list that is written as lines, or a whole whose parts have fields, is said at the field there is.
function controlOf(all, names) {
  for (const name of names) {
    const whole = name.replace(/\.\d+$/, '');
    const control = all.find((one) => one.name === name || one.name === whole) ?? all.find((one) => one.name.startsWith(`${name}.`));
    if (control) return control;
  }
  return null;
}

function say({ control, message }) {
  if (control.getAttribute('aria-invalid') === 'true') return;
  const said = document.createElement('p');
  said.className = 'refusal';
  said.id = `${control.id || control.name}-refusal`;
  said.textContent = message;
  fieldOf(control).append(said);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), said.id].filter(Boolean).join(' '));
}

function show(control) {
  for (let folded = control.closest('details:not([open])'); folded; folded = control.closest('details:not([open])')) folded.open = true;
  control.focus({ preventScroll: true });
  fieldOf(control).scrollIntoView({ block: 'center' });
}

/** Forgets what was said, everywhere or at one control. */
export function forget(form, control) {
  form.querySelectorAll('[aria-invalid="true"]').forEach((one) => {
    if (control && one.name !== control.name) return;
    const said = fieldOf(one).querySelector('.refusal');
    const others = one.getAttribute('aria-describedby').split(' ').filter((id) => id !== said?.id);
    if (others.length) one.setAttribute('aria-describedby', others.join(' '));
    else one.removeAttribute('aria-describedby');
    one.removeAttribute('aria-invalid');
    said?.remove();
  });
}

function fieldOf(control) {
  return control.closest('.field') ?? control.closest('fieldset, label') ?? control.parentElement;
}
