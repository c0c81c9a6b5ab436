import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Problem, get, post } from '../../api.js';
import { reasons } from '../../catalogue.js';
import { loadedInPlace } from '../../focus.js';
import { draftsOf } from '../../forms/draft.js';
import { Keys } from '../../keys.js';
import { notice } from '../../notices.js';
import { placeIn, stop } from '../../queue.js';
import { navigate } from '../../router.js';
import { seen } from '../../since.js';
import { caller } from '../../session.js';
import { t } from '../../texts.js';
import { base, buttons, cards, pills } from '../../styles.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { marks } from '../../elements/state-mark.js';
import { ACTIONS } from './actions.js';
import { afterwards } from './afterwards.js';
import { asked, news, newsLine } from './asked.js';
import { sides } from './case.js';
import { choices, possible } from './choices.js';
import { talk } from './comments.js';
import { decision } from './decision.js';
import { suggestion } from './duplicates.js';
import { head, title } from './head.js';
import { sentence } from './history-words.js';
import { negotiation } from './negotiation-styles.js';
import './p-action.js';
import './p-decide.js';
import './p-history.js';
import './p-like.js';

const { negotiation: words } = t;

const PAUSE = 250;

/** One negotiation: both cases side by side, what is decided, and the history underneath. */
class NegotiationPage extends LitElement {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    n: { state: true },
    problem: { state: true },
    waiting: { state: true },
    kept: { state: true },
  };

  static styles = [base, buttons, cards, pills, marks, negotiation];

  constructor() {
    super();
    new Keys(this, [
      ['n', words.keys.next, () => this.go(this.queue()?.after)],
      ['p', words.keys.before, () => this.go(this.queue()?.before)],
      ['d', words.keys.decide, () => this.actIf('decide')],
      ['a', words.keys.assign, () => this.actIf('assignDecider')],
    ], () => (this.n ? possible(this.n).map(([name, said]) => ({ words: said, run: () => this.act(name) })) : []));
  }

  connectedCallback() {
    super.connectedCallback();
    this.told = (event) => this.happened(event.detail);
    this.back = () => this.load();
    window.addEventListener('parley-event', this.told);
    window.addEventListener('online', this.back);
    this.load();
  }

  disconnectedCallback() {
    window.removeEventListener('parley-event', this.told);
    window.removeEventListener('online', this.back);
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  /** The negotiation and its history; what was corrected is told from both. An answer from before what is shown comes too late. */
  async load() {
    const address = `/api/negotiations/${this.params.id}`;
    try {
      const [n] = await Promise.all([get(address), reasons().catch(() => [])]);
      if (n.position < this.n?.position) return;
      this.n = { ...n, events: this.n?.events, suggestedTitle: await titleOf(n.duplicateSuggestion?.of) };
      this.problem = null;
      document.title = words.title(this.n.title);
      const [history, { items }] = await Promise.all([get(`${address}/history`), get('/api/waiting', { negotiation: this.params.id, limit: 100 })]);
      seen(this.n.position).then(() => this.requestUpdate());
      if (history.position < this.history?.position) return;
      Object.assign(this, { history, n: { ...this.n, events: history.events }, waiting: items });
    } catch (problem) {
      if (!this.n || problem.status !== 0) this.problem = problem;
    }
  }

  /** What one has just said is shown and has the focus, unless one has gone on meanwhile. */
  async recorded({ detail: { ids } }) {
    if (await loadedInPlace(this)) this.show(ids.find((id) => id && this.renderRoot.getElementById(id)));
  }

  /** Brings something of it into view, or else its history. */
  show(id) {
    const said = (id && this.renderRoot.getElementById(id)) ?? this.renderRoot.querySelector('p-history');
    said.focus();
    said.scrollIntoView({ block: 'nearest' });
  }

  /** Where one is in what one works through. */
  queue() {
    return this.query?.has('queue') ? placeIn(this.params.id) : null;
  }

  throughQueue() {
    const it = this.queue();
    if (!it) return nothing;
    return html`<nav class="queue small" aria-label=${words.queue.label}><span>${words.queue.place(it.place, it.count, it.words)}</span>
      <button ?disabled=${!it.before} @click=${() => this.go(it.before)}>${words.queue.previous}</button>
      <button ?disabled=${!it.after} @click=${() => this.go(it.after)}>${words.queue.next}</button>
      <button class="quiet" @click=${() => { stop(); navigate('/'); }}>${words.backToTheBoard}</button></nav>`;
  }

  go(address) {
    if (address) navigate(address);
  }

  actIf(name) {
    if (this.n?.allowed.includes(name)) this.act(name);
  }

  /** What others do appears at once; what one was doing stays where it was. */
  happened(event) {
    if (event.negotiationId !== this.params.id) return;
    if (event.actor.id !== caller()?.name) notice(words.justNow(event.actor.id, sentence(event)));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.load(), PAUSE);
  }

  // Whatever was drawn anew may be because a form was left.
  async updated() {
    const kept = this.n ? await draftsOf(`${this.n.id}/`) : [];
    if (String(kept) !== String(this.kept ?? [])) this.kept = kept;
  }

  render() {
    if (this.problem) return this.fault();
    if (!this.n) return html`<div class="page"><p-state kind="loading"></p-state></div>`;
    const { n } = this;
    const act = (name, about) => this.act(name, about);
    return html`<article class="page">
      ${this.throughQueue()}
      ${asked(n, { waiting: this.waiting, said: (id) => this.said(id), act, go: (id) => this.show(id) })}
      ${newsLine(n, () => this.renderRoot.querySelector('p-history').focus())}
      ${title(n)}
      ${n.decision ? decision(n) : nothing}
      ${suggestion(n, act)}
      ${head(n, act)}
      ${this.drafts()}
      ${choices(n, act)}
      ${n.decision ? nothing : decision(n)}
      ${sides(n, act)}
      ${talk(n, act)}
      <p-like .n=${n} .act=${act}></p-like>
      ${afterwards(n)}
      <p-history .n=${n} .act=${act} .news=${new Set(news(n).map(({ position }) => position))}></p-history>
      <p-action .n=${n} @recorded=${this.recorded} @closed=${this.renewed}></p-action>
      <p-decide .n=${n} @recorded=${this.recorded} @closed=${this.renewed}></p-decide>
    </article>`;
  }

  renewed() {
    this.requestUpdate();
  }

  fault() {
    const missing = this.problem.status === 404 || this.problem.status === 400;
    return html`<div class="page"><p-state kind=${missing ? 'missing' : this.problem.kind}
      .heading=${missing ? words.missing : undefined}
      .detail=${missing ? words.cutOff : undefined} @retry=${this.load}><a class="button" href="/">${words.backToTheBoard}</a></p-state></div>`;
  }

  /** What one began to write here, to go on with. */
  drafts() {
    const kept = (this.kept ?? []).map((draft) => draft.split('/').slice(1)).map(([name, about]) => [name, about ? this.said(about) : undefined, about])
      .filter(([, found, about]) => found || !about);
    return kept.length ? html`<p class="drafts small"><span>${words.keptAsADraft}</span>
      ${repeat(kept, ([name, , id]) => `${name} ${id}`, ([name, about]) => html`<button class="quiet" @click=${() => this.act(name, about)}>${ACTIONS[name]?.title ?? words.decide.title}</button>`)}</p>` : nothing;
  }

  said(id) {
    if (this.n.duplicateSuggestion?.of === id) return this.n.duplicateSuggestion;
    const { claims, comments, demands, objections, options, references, restatements, events = [] } = this.n;
    return [...claims, ...comments, ...demands, ...references, ...objections, ...options, ...restatements].find((one) => one.id === id) ?? events.find((one) => String(one.position) === id);
  }

  /** What says all by itself is sent at once. */
  async acknowledge(comment) {
    try {
      await post(`/api/negotiations/${this.n.id}/comments/${comment.id}/acknowledgement`, {});
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      notice(problem.message);
    }
    await this.load();
  }

  act(name, about) {
    if (name === 'acknowledgeMention') {
      this.acknowledge(about);
      return;
    }
    const tag = name === 'decide' ? 'p-decide' : 'p-action';
    this.renderRoot.querySelector(tag).open(name, about);
  }
}

async function titleOf(id) {
  return id && (await get(`/api/negotiations/${id}`).catch(() => null))?.title;
}

customElements.define('p-negotiation-page', NegotiationPage);
