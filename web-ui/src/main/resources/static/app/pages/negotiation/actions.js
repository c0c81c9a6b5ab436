// What one can do in a negotiation, as the form that asks for it: the fields, where they are sent, and from the texts a
// title, a sentence on what it means, and what each field is called. `it` is {n, about, reasons, form}, the form once it
// is there.

import { put } from '../../forms/controls.js';
import { worded } from '../../forms/worded.js';
import { t } from '../../texts.js';
import { CLAIM, OBJECTION, OPTION, RESTATEMENT } from './actions-arguing.js';
import { AFTERWARDS, COURSE } from './actions-course.js';
import { ELSEWHERE } from './actions-elsewhere.js';
import { TALKING } from './actions-talking.js';

const FORMS = { ...CLAIM, ...OBJECTION, ...OPTION, ...RESTATEMENT, ...COURSE, ...AFTERWARDS, ...TALKING, ...ELSEWHERE };

export const ACTIONS = Object.fromEntries(Object.entries(FORMS).map(([name, form]) => {
  const { fields: words, ...said } = t.negotiation.actions[name];
  return [name, { ...form, ...said, fields: (it) => form.fields(it).map((one) => worded(words, one)) }];
}));

/** Where an action's command is sent. */
export function address(action, it) {
  const path = typeof action.path === 'function' ? action.path(it) : action.path;
  return `/api/negotiations/${it.n.id}/${path}`;
}

/** The body of the command: what was filled in, in the shape that the API has. */
export function body(action, fields, form, it) {
  const result = { ...action.always };
  for (const field of fields) {
    const value = read(field, form);
    if (value !== undefined) put(result, field.name.split('.'), value);
  }
  return action.body ? action.body(result, it, form) : result;
}

function read(field, form) {
  const values = new FormData(form).getAll(field.name).map((value) => value.trim()).filter(Boolean);
  if (field.kind === 'check') return values.length > 0;
  if (field.kind === 'checks') return values.length ? values : undefined;
  if (values.length === 0) return undefined;
  if (field.kind === 'lines') return values[0].split('\n').map((line) => line.trim()).filter(Boolean);
  if (field.kind === 'number') return Number(values[0]);
  return field.value ? field.value(values[0]) : values[0];
}
