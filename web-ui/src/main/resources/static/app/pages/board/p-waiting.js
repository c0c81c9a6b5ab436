import { LitElement, css, html, nothing } from 'lit';
import { get } from '../../api.js';
import { date, daysUntil, ago } from '../../format.js';
import { remember, remembered } from '../../router.js';
import { base, buttons, cards } from '../../styles.js';
import { left, overdue } from './board-rows.js';
import '../../elements/p-state.js';

const FIRST = 5;

/** What waits for the caller, the most pressing first. */
class WaitingList extends LitElement {
  static properties = { waiting: { state: true }, problem: { state: true }, all: { state: true } };

  static styles = [base, buttons, cards, css`
    .title { display: flex; align-items: baseline; gap: var(--space-3); margin-bottom: var(--space-2); }
    .card { padding: 0; overflow: clip; }
    p-state { min-height: 18rem; }
    p-state[kind="empty"], p-state[kind="forbidden"] { min-height: 6rem; }
    li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--space-4); padding: 0.5rem var(--space-4); border-top: 1px solid var(--line); position: relative; }
    li:first-child { border-top: 0; }
    li:hover { background: var(--accent-soft); }
    li.overdue::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 3px; background: var(--warn); }
    a { color: var(--ink); font-weight: 550; text-decoration: none; }
    a::after { content: ""; position: absolute; inset: 0; }
    li:hover a { text-decoration: underline; }
    .due { text-align: right; font-size: var(--text-s); display: grid; align-content: start; }
    .more { padding: var(--space-1) var(--space-2); border-top: 1px solid var(--line); }
    @media (max-width: 44rem) { li { padding-inline: var(--space-3); } .due { max-width: 7rem; } }
  `];

  connectedCallback() {
    super.connectedCallback();
    this.all = remembered('waiting');
    this.load();
  }

  async load() {
    try {
      this.waiting = await get('/api/waiting', { limit: 500 });
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    return html`<section aria-labelledby="heading">
      <div class="title">
        <h2 id="heading">Waits for you</h2>
        ${this.waiting ? html`<span class="soft small" role="status">${this.count()}</span>` : nothing}
      </div>
      <div class="card">${this.content()}</div>
    </section>`;
  }

  count() {
    const { total, overdue: late } = this.waiting;
    if (total === 0) return '';
    return late ? `${total}, ${late} of them overdue` : `${total}`;
  }

  unfold() {
    this.all = !this.all;
    remember({ waiting: this.all });
  }

  content() {
    if (this.problem) return html`<p-state kind=${this.problem.kind} @retry=${this.load}></p-state>`;
    if (!this.waiting) return html`<p-state kind="loading"></p-state>`;
    const { items } = this.waiting;
    if (items.length === 0) {
      return html`<p-state kind="empty" heading="Nothing waits for you" detail="What others do will show up here."></p-state>`;
    }
    return html`<ul>${items.slice(0, this.all ? items.length : FIRST).map(line)}</ul>
      ${items.length > FIRST ? html`<div class="more"><button class="quiet" aria-expanded=${Boolean(this.all)}
        @click=${this.unfold}>${this.all ? 'Show the first five' : `Show all ${items.length}`}</button></div>` : nothing}`;
  }
}

function line(item) {
  const href = item.negotiationId ? `/negotiations/${item.negotiationId}` : '/retrospective';
  return html`<li class=${item.overdue ? 'overdue' : ''}>
    <div><a href=${href}>${item.title ?? 'A retrospective'}</a><p class="soft small">${item.why}</p></div>
    <div class="due">${due(item)}</div>
  </li>`;
}

function due(item) {
  const at = item.dueOn ?? item.due;
  if (!at) return html`<span class="soft">${ago(item.since)}</span>`;
  const days = daysUntil(at);
  return html`<span>by ${date(at)}</span>
    <span class=${item.overdue ? 'warn' : 'soft'}>${item.overdue ? overdue(Math.min(days, -1)) : left(Math.max(days, 0))}</span>`;
}

customElements.define('p-waiting', WaitingList);
