// How the columns of a table and its words are read, and how that is changed.

import { html, nothing } from 'lit';

/** What a column may say, in the order of the choices. */
export const FIELDS = {
  ref: 'Its reference',
  title: 'Title',
  raised: 'Day of raising',
  step: 'Status',
  on: 'Day of the status',
  updated: 'Day of the last change',
  raisedBy: 'Raised by',
  by: 'Decided by',
  account: 'Account',
  amount: 'Amount',
  currency: 'Currency',
  salesTeam: 'Sales team',
  productArea: 'Product area',
  segment: 'Segment',
  link: 'Link',
  rationale: 'Rationale',
  reasons: 'Reason codes',
  duplicateOf: 'Duplicate of',
  supersededBy: 'Superseded by',
};

/** What a word for a status may mean. */
export const STEPS = {
  raised: 'raised, still open',
  none: 'no step',
  'last-call': 'in its last call',
  returned: 'returned',
  accepted: 'accepted',
  'accepted-with-changes': 'accepted another way',
  declined: 'declined',
  deferred: 'deferred',
  delivered: 'delivered',
  withdrawn: 'withdrawn',
  duplicate: 'a duplicate',
  superseded: 'superseded',
  reopened: 'reopened',
  restored: 'restored',
};

/** The same mapping with a column for another field, or for none. */
export function withColumn(mapping, column, field) {
  const columns = {};
  for (const [name, names] of Object.entries(mapping.columns)) {
    const others = names.filter((one) => one !== column);
    if (others.length) columns[name] = others;
  }
  if (field) columns[field] = [...columns[field] ?? [], column];
  return { ...mapping, columns };
}

/** The same mapping with another meaning of a word. */
export function withWord(mapping, word, step) {
  const steps = { ...mapping.steps };
  if (step) steps[word] = step;
  else delete steps[word];
  return { ...mapping, steps };
}

function fieldOf(mapping, column) {
  return Object.entries(mapping.columns).find(([, names]) => names.includes(column))?.[0] ?? '';
}

/** The columns with what stands in the first rows, and what each of them says. */
export function columnTable({ header, rows, mapping }, changed) {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Columns"><table>
    <caption>What each column says</caption>
    <thead><tr><th>Column</th><th>The first rows</th><th>Says</th></tr></thead>
    <tbody>${header.map((name, i) => (name.trim() && header.indexOf(name) === i ? html`<tr>
      <th scope="row">${name}</th>
      <td class="soft">${rows.map((row) => row[i]).filter((cell) => cell?.trim()).slice(0, 3).map(short).join(' · ')}</td>
      <td>${select(`What the column ${name} says`, FIELDS, fieldOf(mapping, name), (field) => changed(withColumn(mapping, name, field)))}</td>
    </tr>` : nothing))}</tbody></table></div>`;
}

/** The words for a status, and what each of them means. */
export function wordTable({ words, mapping }, changed) {
  if (!words.length) return nothing;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Words"><table>
    <caption>What each word for a status means</caption>
    <thead><tr><th>Word</th><th class="num">Rows</th><th>Means</th></tr></thead>
    <tbody>${words.map(({ word, count }) => html`<tr class=${mapping.steps[word] ? '' : 'ask'}>
      <th scope="row">${word}</th><td class="num">${count}</td>
      <td>${select(`What ${word} means`, STEPS, mapping.steps[word] ?? '', (step) => changed(withWord(mapping, word, step)))}</td>
    </tr>`)}</tbody></table></div>`;
}

function select(label, choices, chosen, changed) {
  return html`<select aria-label=${label} @change=${(event) => changed(event.target.value)}>
    <option value="" ?selected=${!chosen}>–</option>
    ${Object.entries(choices).map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
  </select>`;
}

function short(cell) {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
