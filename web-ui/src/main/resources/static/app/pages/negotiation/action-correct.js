// Correcting an entry: which field, and what should stand there, asked for as what it is.

import { t } from '../../texts.js';
import { FIELDS, named } from '../../words.js';
import { corrections } from './corrections.js';

const KINDS = {
  TITLE: { kind: 'text', most: 200 },
  TEXT: { kind: 'area' },
  REASON: { kind: 'reason' },
  AMOUNT: { kind: 'number', min: 0 },
  CURRENCY: { kind: 'text', most: 3, pattern: '[A-Z]{3}', invalid: t.negotiation.threeLetters },
  DAY: { kind: 'date' },
  PAST_DAY: { kind: 'date' },
  COMING_DAY: { kind: 'date' },
  EFFORT: { kind: 'number', min: 0, step: 0.5 },
  PROBABILITY: { kind: 'number', min: 0, max: 100, step: 1, hint: t.negotiation.inPercent },
  PEOPLE: { kind: 'text', hint: t.negotiation.loginsByComma },
};

export const CORRECTION = {
  fields: (it) => [
    { name: 'field', kind: 'select', required: true, choices: it.about.correctable.map(({ field }) => [field, FIELDS[field] ?? field]) },
    ...(chosen(it) ? [value(it, chosen(it))] : []),
    { name: 'reason', kind: 'area', required: true },
  ],
  path: 'corrections',
  body: ({ field, reason }, it, form) => ({ position: it.about.position, field, reason, value: sent(chosen(it), form.elements[`value.${field}`].value.trim()) }),
};

function chosen({ about, form }) {
  return about.correctable.find(({ field }) => field === form?.elements.field?.value);
}

function value({ n, about }, { field, kind, choices }) {
  const control = kind === 'CHOICE' ? { kind: 'select', choices: choices.map((one) => [one, named(one)]) } : KINDS[kind] ?? { kind: 'text', most: 200 };
  const now = corrections(n, about.position, field).at(-1)?.value ?? recorded(about.data, field);
  const preset = kind === 'PROBABILITY' ? inPercent(now) : now;
  return { name: `value.${field}`, label: t.negotiation.asItShouldBe(FIELDS[field] ?? field), required: true, preset, ...control };
}

// Of a decision, most stands in its reasoning.
function recorded(data, field) {
  const at = (within) => field.split('.').reduce((part, name) => part?.[name], within);
  return [at(data.reasoning), at(data)].find((one) => one !== undefined && one !== null) ?? '';
}

// 0.55 times 100 is a little more than 55.
function inPercent(share) {
  return Number((Number(share) * 100).toFixed(4));
}

function sent({ kind }, text) {
  if (kind === 'PROBABILITY') return Number(text) / 100;
  if (kind === 'AMOUNT' || kind === 'EFFORT') return Number(text);
  return kind === 'PEOPLE' ? text.split(',').map((name) => name.trim()).filter(Boolean) : text;
}
