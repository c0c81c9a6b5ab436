import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get } from '../../api.js';
import { ago, date, daysUntil, left, number, overdue } from '../../format.js';
import { workThrough } from '../../queue.js';
import { navigate, remember, remembered } from '../../router.js';
import { caughtUp, seen, since } from '../../since.js';
import { base, buttons, cards, pills } from '../../styles.js';
import { t } from '../../texts.js';
import '../../elements/p-state.js';
import { turns } from './turns.js';
import { waiting } from './waiting-styles.js';

const FIRST = 5;
const FEW = 3;
const PAGE = 500;
const MOST = 5000;
const NEWS = 200;

const said = t.board.waiting;

/** What waits for the caller, what holds most people up first, equal things together; and what is new. */
class WaitingList extends LitElement {
  static properties = { waiting: { state: true }, problem: { state: true }, open: { state: true }, news: { state: true } };

  static styles = [base, buttons, cards, pills, waiting];

  #looked;

  connectedCallback() {
    super.connectedCallback();
    this.open = new Set(remembered('waiting'));
    this.load();
  }

  async load() {
    try {
      const waiting = await all();
      if (waiting.position < this.waiting?.position) return;
      this.waiting = waiting;
      this.problem = null;
      await seen(this.waiting.position);
      await this.look();
    } catch (problem) {
      this.problem = problem;
    }
  }

  /** What has changed since one was last here; on the first visit everything would have. */
  async look() {
    const from = since();
    const mine = (this.#looked = Symbol(from));
    const { items, next } = from === null ? { items: [] } : await get('/api/negotiations', { changedSince: from, limit: NEWS });
    if (mine !== this.#looked) return;
    this.news = { from, ids: new Set(items.map(({ id }) => id)), more: Boolean(next) };
  }

  render() {
    return html`<section aria-labelledby="heading">
      <div class="title">
        <h2 id="heading">${said.heading}</h2>
        ${this.waiting ? html`<span class="soft small" role="status">${this.count()}</span>` : nothing}
      </div>
      ${this.changes()}
      <div class="card">${this.content()}</div>
    </section>`;
  }

  changes() {
    if (!this.news?.ids.size) return nothing;
    const { from, ids, more } = this.news;
    return html`<p class="news small"><span>${more ? said.manyChanged(NEWS) : said.changed(ids.size)}</span>
      <a href="/?changedSince=${from}">${said.show(ids.size)}</a>
      <button class="quiet" @click=${this.caughtUp}>${said.seen(ids.size)}</button></p>`;
  }

  caughtUp = async () => {
    await caughtUp();
    await this.look();
  };

  count() {
    const { total, overdue: late, items } = this.waiting;
    return total === 0 ? '' : said.count(total, late, items.length);
  }

  content() {
    if (this.problem) return html`<p-state kind=${this.problem.kind} @retry=${this.load}></p-state>`;
    if (!this.waiting) return html`<p-state kind="loading"></p-state>`;
    if (this.waiting.items.length === 0) {
      return html`<p-state kind="empty" .heading=${said.none} .detail=${said.othersShowUp}></p-state>`;
    }
    return repeat(turns(this.waiting.items), ({ kind }) => kind, (turn, i) => this.turn(turn, i === 0));
  }

  turn({ kind, words, items, overdue: late }, first) {
    const all = this.open.has(kind) || items.length <= FEW;
    const shown = all ? items : items.slice(0, first ? FIRST : 0);
    const ids = items.map((one) => one.negotiationId).filter(Boolean);
    return html`<section class="turn" aria-label=${said.turn(items.length, words)}>
      <div class="turnline"><h3><b>${number(items.length)}</b> ${words}</h3>
        ${late ? html`<span class="warn small">${late === items.length ? said.allOverdue : said.overdue(late)}</span>` : nothing}
        ${ids.length > 1 ? html`<button class="quiet" @click=${() => navigate(workThrough(words, ids))}>${said.oneAfterAnother}</button>` : nothing}
        ${items.length > FEW && !(first && items.length <= FIRST) ? html`<button class="quiet" aria-expanded=${String(all)} @click=${() => this.unfold(kind)}>${all ? said.fold : said.showAll(items.length)}</button>` : nothing}</div>
      ${shown.length ? html`<ul>${repeat(shown, ({ negotiationId, retrospectiveId, about }) => `${negotiationId ?? retrospectiveId} ${about}`, (item) => this.line(item, words, ids))}</ul>` : nothing}
    </section>`;
  }

  line(item, words, ids) {
    const { negotiationId: id } = item;
    return html`<li class=${item.overdue ? 'overdue' : ''}>
      <div><a dir="auto" href=${id ? `/negotiations/${id}${ids.length > 1 ? '?queue' : ''}` : '/retrospective'} @click=${() => workThrough(words, ids)}>${item.title ?? (id ? said.negotiation : said.retrospective)}</a>
        ${this.news?.ids.has(id) ? html`<span class="pill accent">${said.isChanged}</span>` : nothing}</div>
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
    <span class="soft by">${said.by(date(at))}</span>`;
}

customElements.define('p-waiting', WaitingList);
