import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get } from '../../api.js';
import { ago, date, daysUntil, left, overdue } from '../../format.js';
import { workThrough } from '../../queue.js';
import { navigate, remember, remembered } from '../../router.js';
import { caughtUp, seen, since } from '../../since.js';
import { base, buttons, cards, pills } from '../../styles.js';
import '../../elements/p-state.js';
import { turns } from './turns.js';
import { waiting } from './waiting-styles.js';

const FIRST = 5;
const FEW = 3;
const PAGE = 500;
const MOST = 5000;
const NEWS = 200;

/** What waits for the caller, what holds most people up first, equal things together; and what is new. */
class WaitingList extends LitElement {
  static properties = { waiting: { state: true }, problem: { state: true }, open: { state: true }, news: { state: true } };

  static styles = [base, buttons, cards, pills, waiting];

  connectedCallback() {
    super.connectedCallback();
    this.open = new Set(remembered('waiting'));
    this.load();
  }

  async load() {
    try {
      this.waiting = await all();
      this.problem = null;
      seen(this.waiting.position);
      await this.look();
    } catch (problem) {
      this.problem = problem;
    }
  }

  /** What has changed since one was last here; on the first visit everything would have. */
  async look() {
    const from = since();
    const { items, next } = from === null ? { items: [] } : await get('/api/negotiations', { changedSince: from, limit: NEWS });
    this.news = { from, ids: new Set(items.map(({ id }) => id)), more: Boolean(next) };
  }

  render() {
    return html`<section aria-labelledby="heading">
      <div class="title">
        <h2 id="heading">Waits for you</h2>
        ${this.waiting ? html`<span class="soft small" role="status">${this.count()}</span>` : nothing}
      </div>
      ${this.changes()}
      <div class="card">${this.content()}</div>
    </section>`;
  }

  changes() {
    if (!this.news?.ids.size) return nothing;
    const { from, ids, more } = this.news;
    return html`<p class="news small"><span>Since you were last here ${more ? `more than ${NEWS} negotiations have` : ids.size === 1 ? 'one negotiation has' : `${ids.size} negotiations have`} changed.</span>
      <a href="/?changedSince=${from}">Show ${ids.size === 1 ? 'it' : 'them'}</a>
      <button class="quiet" @click=${() => { caughtUp(); this.look(); }}>I have seen ${ids.size === 1 ? 'it' : 'them'}</button></p>`;
  }

  count() {
    const { total, overdue: late, items } = this.waiting;
    if (total === 0) return '';
    return [late ? `${total}, ${late} of them overdue` : `${total}`, items.length < total ? `the first ${items.length} are shown` : ''].filter(Boolean).join('; ');
  }

  content() {
    if (this.problem) return html`<p-state kind=${this.problem.kind} @retry=${this.load}></p-state>`;
    if (!this.waiting) return html`<p-state kind="loading"></p-state>`;
    if (this.waiting.items.length === 0) {
      return html`<p-state kind="empty" heading="Nothing waits for you" detail="What others do will show up here."></p-state>`;
    }
    return repeat(turns(this.waiting.items), ({ kind }) => kind, (turn, i) => this.turn(turn, i === 0));
  }

  turn({ kind, words, items, overdue: late }, first) {
    const all = this.open.has(kind) || items.length <= FEW;
    const shown = all ? items : items.slice(0, first ? FIRST : 0);
    const ids = items.map((one) => one.negotiationId).filter(Boolean);
    return html`<section class="turn" aria-label="${items.length} ${words}">
      <div class="turnline"><h3><b>${items.length}</b> ${words}</h3>
        ${late ? html`<span class="warn small">${late === items.length ? 'overdue' : `${late} overdue`}</span>` : nothing}
        ${ids.length > 1 ? html`<button class="quiet" @click=${() => navigate(workThrough(words, ids))}>One after another</button>` : nothing}
        ${items.length > FEW && !(first && items.length <= FIRST) ? html`<button class="quiet" aria-expanded=${String(all)} @click=${() => this.unfold(kind)}>${all ? 'Fold' : `Show all ${items.length}`}</button>` : nothing}</div>
      ${shown.length ? html`<ul>${repeat(shown, ({ negotiationId, retrospectiveId, about }) => `${negotiationId ?? retrospectiveId} ${about}`, (item) => this.line(item, words, ids))}</ul>` : nothing}
    </section>`;
  }

  line(item, words, ids) {
    const { negotiationId: id } = item;
    return html`<li class=${item.overdue ? 'overdue' : ''}>
      <div><a href=${id ? `/negotiations/${id}${ids.length > 1 ? '?queue' : ''}` : '/retrospective'} @click=${() => workThrough(words, ids)}>${item.title ?? (id ? 'A negotiation' : 'A retrospective')}</a>
        ${this.news?.ids.has(id) ? html`<span class="pill accent">changed</span>` : nothing}</div>
      <div class="due">${due(item)}</div>
    </li>`;
  }

  unfold(kind) {
    this.open = this.open.symmetricDifference(new Set([kind]));
    remember({ waiting: [...this.open] });
  }
}

/** All pages, at the position and moment of the first. */
async function all() {
  const whole = await get('/api/waiting', { limit: PAGE });
  for (let { next } = whole; next && whole.items.length < MOST;) {
    const page = await get('/api/waiting', { limit: PAGE, cursor: next });
    whole.items.push(...page.items);
    ({ next } = page);
  }
  return whole;
}

function due(item) {
  const at = item.dueOn ?? item.due;
  if (!at) return html`<span class="soft">${ago(item.since)}</span>`;
  const days = daysUntil(at);
  return html`<span class=${item.overdue ? 'warn' : 'soft'}>${item.overdue ? overdue(Math.min(days, -1)) : left(Math.max(days, 0))}</span>
    <span class="soft by">by ${date(at)}</span>`;
}

customElements.define('p-waiting', WaitingList);
