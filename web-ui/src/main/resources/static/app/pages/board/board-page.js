import { LitElement, html, nothing } from 'lit';
import { reasons } from '../../catalogue.js';
import { Keys } from '../../keys.js';
import { notice } from '../../notices.js';
import { navigate, updateQuery } from '../../router.js';
import { caller } from '../../session.js';
import { base, buttons, cards, pills } from '../../styles.js';
import { t } from '../../texts.js';
import '../../elements/p-state.js';
import { marks } from '../../elements/state-mark.js';
import { FILTERS, groups, load } from './board-load.js';
import { table } from './board-rows.js';
import { board } from './board-styles.js';
import { COLUMNS, chosenColumns, sorted } from './columns.js';
import './p-bulk.js';
import './p-filters.js';
import './p-views.js';
import './p-waiting.js';

// More rows than these are not exchanged under the reader's eyes.
const CALM = 400;

const PAUSE = 700;

/** All negotiations by state, and before them what waits for the caller. */
class BoardPage extends LitElement {
  static properties = {
    query: { attribute: false },
    params: { attribute: false },
    rows: { state: true },
    more: { state: true },
    problem: { state: true },
    changes: { state: true },
    busy: { state: true },
    picked: { state: true },
    reasons: { state: true },
  };

  static styles = [base, buttons, cards, pills, marks, board];

  constructor() {
    super();
    Object.assign(this, { picked: new Set(), reasons: new Map() });
    new Keys(this, [
      ['/', t.board.keys.search, () => this.renderRoot.querySelector('p-filters')?.focus()],
      ['j', t.board.keys.next, () => this.move(1)],
      ['k', t.board.keys.before, () => this.move(-1)],
      ['Enter', t.board.keys.open],
      ['x', t.board.keys.choose, () => this.pickHere()],
      ['a', t.board.keys.assign, () => this.assign()],
    ]);
  }

  connectedCallback() {
    super.connectedCallback();
    reasons().then((all) => { this.reasons = new Map(all.map((one) => [one.code, one])); }, () => {});
    this.changes = 0;
    this.told = () => this.changed();
    window.addEventListener('parley-event', this.told);
    window.addEventListener('online', this.told);
  }

  disconnectedCallback() {
    window.removeEventListener('parley-event', this.told);
    window.removeEventListener('online', this.told);
    clearTimeout(this.timer);
    this.loading?.abort();
    super.disconnectedCallback();
  }

  // Another order or other columns are those of the same rows.
  willUpdate(changed) {
    if (!changed.has('query')) return;
    const asked = JSON.stringify(FILTERS.map((name) => this.query.getAll(name)));
    this.style.setProperty('--columns', chosenColumns(this.query).map((name) => COLUMNS[name].width).join(' '));
    if (asked === this.asked) return;
    this.asked = asked;
    this.load();
  }

  /** Loads what the address asks for, group by group; what is shown stays until there is more to show. */
  async load(most) {
    this.loading?.abort();
    const mine = new AbortController();
    this.loading = mine;
    this.busy = true;
    this.changes = 0;
    const show = (rows, more) => {
      if (!mine.signal.aborted) Object.assign(this, { rows, more, problem: null });
    };
    try {
      await load(this.query, { signal: mine.signal, quiet: Boolean(this.rows), most, show });
      // What is no longer shown is no longer chosen.
      if (!mine.signal.aborted) this.picked = this.picked.intersection(new Set(this.rows.map(({ id }) => id)));
    } catch (problem) {
      if (!mine.signal.aborted) this.problem = problem;
    }
    if (!mine.signal.aborted) this.busy = false;
  }

  changed() {
    this.changes += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.renderRoot.querySelector('p-waiting')?.load();
      if ((this.rows?.length ?? 0) <= CALM) this.load();
    }, PAUSE);
  }

  render() {
    return html`<div class="page">
      <div class="head">
        <h1>${t.board.heading}</h1>
        ${this.mayRaise() ? html`<a class="button primary" href="/negotiations/new">${t.board.raise}</a>` : nothing}
        <p-views .query=${this.query}></p-views>
      </div>
      <p-waiting></p-waiting>
      <section aria-labelledby="all">
        <div class="title">
          <h2 id="all">${t.board.negotiations}</h2>
          <span class="soft small" role="status">${this.count()}</span>
          ${this.changes > 0 && this.rows?.length > CALM ? html`<button class="quiet" @click=${() => this.load()}>${t.board.changes(this.changes)}</button>` : nothing}
        </div>
        ${this.rows?.length === 0 && !this.busy && !this.isFiltered() ? nothing : html`<p-filters .query=${this.query} .rows=${this.rows ?? []}></p-filters>`}
        ${this.list()}
      </section>
      <p-bulk .rows=${this.chosen()} .reasons=${this.reasons} .areas=${this.areas()} @done=${this.did} @clear=${() => { this.picked = new Set(); }}></p-bulk>
    </div>`;
  }

  chosen() {
    return (this.rows ?? []).filter(({ id }) => this.picked.has(id));
  }

  areas() {
    return [...new Set((this.rows ?? []).map((row) => row.productArea).filter(Boolean))].sort();
  }

  did({ detail }) {
    this.picked = this.picked.difference(new Set(detail));
    notice(t.board.done(detail.length));
    this.load();
  }

  pick(ids, on) {
    const these = new Set(ids);
    this.picked = on ? this.picked.union(these) : this.picked.difference(these);
  }

  links() {
    return [...this.renderRoot.querySelectorAll('[data-id]')];
  }

  /** The line that has the focus. */
  at() {
    return this.renderRoot.activeElement?.closest('[role=row]')?.querySelector('[data-id]');
  }

  move(by) {
    const links = this.links();
    const next = links[Math.max(0, Math.min(links.length - 1, links.indexOf(this.at()) + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  pickHere() {
    const id = this.at()?.dataset.id;
    if (id) this.pick([id], !this.picked.has(id));
  }

  /** Whoever chose none means the line that they are at. */
  async assign() {
    const id = this.at()?.dataset.id;
    if (!this.picked.size && id) this.pick([id], true);
    await this.updateComplete;
    if (!(await this.renderRoot.querySelector('p-bulk').open('assign'))) notice(this.picked.size ? t.board.othersAssign : t.board.chooseFirst);
  }

  sort(column) {
    const order = this.query.get('sort');
    updateQuery({ sort: order === column ? `-${column}` : order === `-${column}` ? null : column });
  }

  mayRaise() {
    return caller()?.roles.some((role) => role === 'SALES' || role === 'PRODUCT');
  }

  count() {
    return this.rows && (this.rows.length || this.isFiltered()) ? t.board.shown(this.rows.length, !this.more || this.busy || this.rows.length === 1) : '';
  }

  list() {
    if (this.problem) {
      return html`<p-state kind=${this.problem.kind} .detail=${this.problem.kind === 'error' ? this.problem.detail : undefined}
        @retry=${() => this.load()}></p-state>`;
    }
    if (!this.rows) return html`<p-state class="tall" kind="loading"></p-state>`;
    if (this.rows.length === 0) return this.busy ? html`<p-state kind="loading"></p-state>` : this.empty();
    const order = this.query.get('sort');
    const it = {
      columns: chosenColumns(this.query), order, picked: this.picked, reasons: this.reasons, now: Date.now(),
      pick: (ids, on) => this.pick(ids, on), sort: (column) => this.sort(column),
    };
    return html`
      ${(order ? [[t.board.inOrder, sorted(this.rows, order)]] : groups(this.rows)).map(([name, rows]) => table(name, rows, it))}
      ${this.more ? html`<p class="more"><button ?disabled=${this.busy} @click=${() => this.load(this.rows.length + 2000)}>${t.board.more}</button></p>` : nothing}`;
  }

  isFiltered() {
    return FILTERS.some((name) => this.query.get(name));
  }

  empty() {
    if (this.isFiltered()) {
      return html`<p-state kind="empty" .heading=${t.board.noneMatches} .detail=${t.board.othersMayMatch}>
        <button @click=${() => navigate('/')}>${t.board.clearFilters}</button></p-state>`;
    }
    const [words, to, button] = this.first();
    return html`<p-state kind="empty" .heading=${t.board.none} .detail=${words}>${to ? html`<a class="button" href=${to}>${button}</a>` : nothing}</p-state>`;
  }

  /** What one can do first, in one's role. */
  first() {
    const { first } = t.board;
    const may = (role) => caller()?.roles.includes(role);
    if (this.mayRaise()) return [first.whatRequestsAre, '/negotiations/new', first.raise];
    if (may('FACILITATOR')) return [first.whatImportsAre, '/import', first.import];
    return may('ADMINISTRATOR') ? [first.whatPeopleDo, '/people', first.invite] : [first.wait];
  }
}

customElements.define('p-board-page', BoardPage);
