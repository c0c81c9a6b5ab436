// How the columns of a table and its words are read, and how that is changed.

import { html, nothing } from 'lit';
import { number } from '../../format.js';
import { t } from '../../texts.js';

const characters = new Intl.Segmenter();

const { columns: ofColumns, words: ofWords } = t.imports;

/** The first characters of a text, none of them cut in half. */
export function firstOf(text, most) {
  let end = 0;
  for (const { segment } of characters.segment(text)) {
    if (end + segment.length > most) return text.slice(0, end);
    end += segment.length;
  }
  return text;
}

/** The same mapping with a column for another field, or for none. */
function withColumn(mapping, column, field) {
  const columns = {};
  for (const [name, names] of Object.entries(mapping.columns)) {
    const others = names.filter((one) => one !== column);
    if (others.length) columns[name] = others;
  }
  if (field) columns[field] = [...columns[field] ?? [], column];
  return { ...mapping, columns };
}

/** The same mapping with another meaning of a word. */
function withWord(mapping, word, step) {
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
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${ofColumns.label}><table>
    <caption>${ofColumns.caption}</caption>
    <thead><tr><th>${ofColumns.column}</th><th>${ofColumns.firstRows}</th><th>${ofColumns.says}</th></tr></thead>
    <tbody>${header.map((name, i) => (name.trim() && header.indexOf(name) === i ? html`<tr>
      <th scope="row">${name}</th>
      <td class="soft">${rows.map((row) => row[i]).filter((cell) => cell?.trim()).slice(0, 3).map(short).join(' · ')}</td>
      <td>${select(ofColumns.choose(name), ofColumns.fields, fieldOf(mapping, name), (field) => changed((now) => withColumn(now, name, field)))}</td>
    </tr>` : nothing))}</tbody></table></div>`;
}

/** The words for a status, and what each of them means. */
export function wordTable({ words, mapping }, changed) {
  if (!words.length) return nothing;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${ofWords.label}><table>
    <caption>${ofWords.caption}</caption>
    <thead><tr><th>${ofWords.word}</th><th class="num">${ofWords.rows}</th><th>${ofWords.means}</th></tr></thead>
    <tbody>${words.map(({ word, count }) => html`<tr class=${mapping.steps[word] ? '' : 'ask'}>
      <th scope="row">${word}</th><td class="num">${number(count)}</td>
      <td>${select(ofWords.choose(word), ofWords.steps, mapping.steps[word] ?? '', (step) => changed((now) => withWord(now, word, step)))}</td>
    </tr>`)}</tbody></table></div>`;
}

function select(label, choices, chosen, changed) {
  return html`<select aria-label=${label} @change=${(event) => changed(event.target.value)}>
    <option value="" ?selected=${!chosen}>–</option>
    ${Object.entries(choices).map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
  </select>`;
}

function short(cell) {
  const beginning = firstOf(cell, 40);
  return beginning === cell ? cell : `${beginning}…`;
}
