import { html, nothing } from 'lit';
import { age, date, daysUntil } from '../../format.js';
import { unread } from '../../unread.js';
import { STATES, disposition } from '../../words.js';

// Rows out of sight are neither laid out nor painted, a chunk at a time.
const CHUNK = 25;
const LONG = 100;

/** One state's negotiations as a table. */
export function group(name, rows, now) {
  const chunks = [];
  for (let i = 0; i < rows.length; i += CHUNK) chunks.push(rows.slice(i, i + CHUNK));
  return html`<section class="group">
    <h3>${name} <span class="soft">${rows.length.toLocaleString('en-GB')}</span></h3>
    <div role="table" aria-label=${name} aria-rowcount=${rows.length + 1}>
      <div role="rowgroup">
        <div role="row" class="row header label">
          <span role="columnheader">Request</span>
          <span role="columnheader">Area</span>
          <span role="columnheader">Raised by</span>
          <span role="columnheader">Reasons</span>
          <span role="columnheader" class="num">Age</span>
          <span role="columnheader">${name === 'Open' ? 'Answer by' : 'Outcome'}</span>
        </div>
      </div>
      ${chunks.map((chunk) => html`<div role="rowgroup" class=${rows.length > LONG ? 'unseen' : ''}>${chunk.map((row) => line(row, now))}</div>`)}
    </div>
  </section>`;
}

function line(row, now) {
  return html`<div role="row" class="row">
    <span role="cell" class="request">
      <a href="/negotiations/${row.id}">${row.title ?? unread()}</a>
      <span class="soft small">${row.accounts.join(', ') || (row.imported ? 'imported history' : '')}${row.importedRef ? ` · ${row.importedRef}` : ''}</span>
    </span>
    <span role="cell">${row.productArea ?? '–'}<span class="soft small">${row.segment ?? ''}</span></span>
    <span role="cell">${row.raisedBy ?? '–'}<span class="soft small">${row.salesTeam ?? ''}</span></span>
    <span role="cell" class="codes">${row.reasons.map((code) => html`<span class="code">${code}</span> `)}</span>
    <span role="cell" class="num" title="raised on ${date(row.raisedAt)}">${age(row.raisedAt, now)}</span>
    <span role="cell" class="end">${outcome(row, now)}</span>
  </div>`;
}

function outcome(row, now) {
  if (row.decision) return decided(row, now);
  if (row.state === 'OPEN' || row.state === 'LAST_CALL') return undecided(row, now);
  return html`<span>${STATES[row.state]}</span>`;
}

function undecided(row, now) {
  const call = row.state === 'LAST_CALL' ? html`<span class="pill accent">Last call</span>` : nothing;
  if (!row.answerBy) return html`${call}<span class="soft">–</span>`;
  const days = daysUntil(row.answerBy, now);
  return html`${call}<span>${date(row.answerBy)}</span>
    ${days < 0 ? html`<span class="warn small">${overdue(days)}</span>` : html`<span class="soft small">${left(days)}</span>`}`;
}

function decided(row, now) {
  const { decision } = row;
  const due = decision.disposition === 'DEFERRED' && decision.revisitOn;
  return html`<span>${disposition(decision)}${decision.overridden ? ', by override' : ''}</span>
    ${due ? html`<span class="small ${daysUntil(due, now) < 0 ? 'warn' : 'soft'}">look again ${date(due)}</span>`
    : html`<span class="soft small">${date(decision.decidedOn)}${row.state === 'SUPERSEDED' ? ', superseded' : ''}</span>`}`;
}

/** 1 day overdue, 12 days overdue */
export function overdue(days) {
  return days === -1 ? '1 day overdue' : `${-days} days overdue`;
}

/** today, 1 day left, 12 days left */
export function left(days) {
  if (days === 0) return 'today';
  return days === 1 ? '1 day left' : `${days} days left`;
}
