import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { date, number } from '../../format.js';
import { t } from '../../texts.js';
import { unread } from '../../unread.js';
import { COLUMNS, REQUEST } from './columns.js';

// Rows out of sight are neither laid out nor painted, a chunk at a time.
const CHUNK = 25;
const LONG = 100;

/**
 * Negotiations as a table, a line each. `it` is {columns, order, picked, now, reasons, pick(ids, on), sort(column)}.
 */
export function table(name, rows, it) {
  const chunks = [];
  for (let i = 0; i < rows.length; i += CHUNK) chunks.push(rows.slice(i, i + CHUNK));
  return html`<section class="group">
    <h3>${name} <span class="soft">${number(rows.length)}</span></h3>
    <div class="scroll"><div role="table" aria-label=${name} aria-rowcount=${rows.length + 1}>
      <div role="rowgroup">${header(name, rows, it)}</div>
      ${chunks.map((chunk) => html`<div role="rowgroup" class=${rows.length > LONG ? 'unseen' : ''}>${repeat(chunk, ({ id }) => id, (row) => line(row, it))}</div>`)}
    </div></div>
  </section>`;
}

function header(name, rows, it) {
  const all = rows.every(({ id }) => it.picked.has(id));
  return html`<div role="row" class="row header label">
    <span role="columnheader" class="pick"><input type="checkbox" aria-label=${t.board.chooseAll(name)} .checked=${all} .indeterminate=${!all && rows.some(({ id }) => it.picked.has(id))}
      @change=${(event) => it.pick(rows.map(({ id }) => id), event.target.checked)}></span>
    ${[['request', REQUEST], ...it.columns.map((column) => [column, COLUMNS[column]])].map(([column, { label, num }]) => html`
      <span role="columnheader" class=${num ? 'num' : ''} aria-sort=${direction(column, it.order)}>
        <button class="sort" @click=${() => it.sort(column)}>${label}${arrow(column, it.order)}</button></span>`)}
  </div>`;
}

function direction(column, order) {
  if (order === column) return 'ascending';
  return order === `-${column}` ? 'descending' : nothing;
}

function arrow(column, order) {
  if (order !== column && order !== `-${column}`) return nothing;
  return html` <span aria-hidden="true">${order === column ? '↑' : '↓'}</span>`;
}

function line(row, it) {
  return html`<div role="row" class="row ${it.picked.has(row.id) ? 'picked' : ''}">
    <span role="cell" class="pick"><input type="checkbox" aria-label=${t.board.choose(row.title ?? row.id)} .checked=${it.picked.has(row.id)}
      @change=${(event) => it.pick([row.id], event.target.checked)}></span>
    <span role="cell" class="request"><a dir="auto" href="/negotiations/${row.id}" data-id=${row.id} title=${row.title ?? ''}>${row.title ?? unread()}</a></span>
    ${it.columns.map((column) => cell(column, row, it))}
  </div>`;
}

function cell(column, row, it) {
  const { show, num } = COLUMNS[column];
  const shown = show(row, it);
  const title = column === 'age' ? t.board.raisedOn(date(row.raisedAt)) : typeof shown === 'string' ? shown : nothing;
  return html`<span role="cell" class="${num ? 'num' : ''} ${column}" title=${title}>${shown}</span>`;
}
