import { LitElement, html, nothing } from 'lit';
import { navigate } from '../../router.js';
import { caller } from '../../session.js';
import { base, buttons, cards, pills } from '../../styles.js';
import '../../elements/p-state.js';
import { groups, load } from './board-load.js';
import { group } from './board-rows.js';
import { board } from './board-styles.js';
import './p-filters.js';
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
  };

  static styles = [base, buttons, cards, pills, board];

  connectedCallback() {
    super.connectedCallback();
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

  willUpdate(changed) {
    if (changed.has('query') && String(this.query) !== this.asked) {
      this.asked = String(this.query);
      this.load();
    }
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
        <h1>Board</h1>
        ${this.mayRaise() ? html`<a class="button primary" href="/negotiations/new">Raise a request</a>` : nothing}
      </div>
      <p-waiting></p-waiting>
      <section aria-labelledby="all">
        <div class="title">
          <h2 id="all">Negotiations</h2>
          <span class="soft small" role="status">${this.count()}</span>
          ${this.changes > 0 && this.rows?.length > CALM ? html`<button class="quiet" @click=${() => this.load()}>Show ${this.changes} new changes</button>` : nothing}
        </div>
        <p-filters .query=${this.query} .rows=${this.rows ?? []}></p-filters>
        ${this.list()}
      </section>
    </div>`;
  }

  mayRaise() {
    return caller()?.roles.some((role) => role === 'SALES' || role === 'PRODUCT');
  }

  count() {
    if (!this.rows) return '';
    return this.rows.length === 1 ? '1 shown' : `${this.more && !this.busy ? 'the first ' : ''}${this.rows.length.toLocaleString('en-GB')} shown`;
  }

  list() {
    if (this.problem) {
      return html`<p-state kind=${this.problem.kind} .detail=${this.problem.kind === 'error' ? this.problem.detail : undefined}
        @retry=${() => this.load()}></p-state>`;
    }
    if (!this.rows) return html`<p-state class="tall" kind="loading"></p-state>`;
    if (this.rows.length === 0) return this.busy ? html`<p-state kind="loading"></p-state>` : this.empty();
    const now = Date.now();
    return html`
      ${groups(this.rows).map(([name, rows]) => group(name, rows, now))}
      ${this.more ? html`<p class="more"><button ?disabled=${this.busy} @click=${() => this.load(this.rows.length + 2000)}>Show more</button></p>` : nothing}`;
  }

  empty() {
    if ([...this.query.keys()].length) {
      return html`<p-state kind="empty" heading="Nothing matches" detail="Another word or fewer filters may find it.">
        <button @click=${() => navigate('/')}>Clear the filters</button></p-state>`;
    }
    return html`<p-state kind="empty" heading="Nothing has been raised yet"
      detail="A request says the customer’s problem and, apart from it, what they would like built."></p-state>`;
  }
}

customElements.define('p-board-page', BoardPage);
