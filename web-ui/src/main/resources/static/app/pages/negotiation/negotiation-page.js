import { LitElement, html, nothing } from 'lit';
import { get } from '../../api.js';
import { caller } from '../../session.js';
import { base, buttons, cards, pills } from '../../styles.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { afterwards } from './afterwards.js';
import { sides } from './case.js';
import { choices } from './choices.js';
import { decision } from './decision.js';
import { head } from './head.js';
import { sentence } from './history-words.js';
import { negotiation } from './negotiation-styles.js';
import './p-action.js';
import './p-decide.js';
import './p-history.js';

const PAUSE = 250;

/** One negotiation: both cases side by side, what is decided, and the history underneath. */
class NegotiationPage extends LitElement {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    n: { state: true },
    problem: { state: true },
    news: { state: true },
  };

  static styles = [base, buttons, cards, pills, negotiation];

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
    clearTimeout(this.quiet);
    super.disconnectedCallback();
  }

  async load() {
    try {
      this.n = await get(`/api/negotiations/${this.params.id}`);
      this.problem = null;
      document.title = `${this.n.title ?? 'Negotiation'} · Parley`;
    } catch (problem) {
      if (!this.n || problem.status !== 0) this.problem = problem;
    }
  }

  /** What others do appears at once; what one was doing stays where it was. */
  happened(event) {
    if (event.negotiationId !== this.params.id) return;
    if (event.actor.id !== caller()?.login) this.tell(`${event.actor.id} ${sentence(event)}`);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.load(), PAUSE);
  }

  tell(news) {
    this.news = news;
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => { this.news = null; }, 8000);
  }

  render() {
    if (this.problem) return this.fault();
    if (!this.n) return html`<div class="page"><p-state kind="loading"></p-state></div>`;
    const { n } = this;
    const act = (name, about) => this.act(name, about);
    return html`<article class="page">
      ${head(n)}
      <p class="news small" role="status">${this.news ? html`<span>Just now: ${this.news}.</span>` : nothing}</p>
      ${choices(n, act)}
      ${decision(n, act)}
      ${sides(n, act)}
      ${afterwards(n)}
      <p-history .n=${n} .act=${act}></p-history>
      <p-action .n=${n} @recorded=${this.load}></p-action>
      <p-decide .n=${n} @recorded=${this.load}></p-decide>
    </article>`;
  }

  fault() {
    const missing = this.problem.status === 404 || this.problem.status === 400;
    return html`<div class="page"><p-state kind=${missing ? 'error' : this.problem.kind}
      .heading=${missing ? 'There is no such negotiation' : undefined}
      .detail=${missing ? 'Its address may have been cut off.' : undefined} @retry=${this.load}><a href="/">Back to the board</a></p-state></div>`;
  }

  act(name, about) {
    const tag = name === 'decide' ? 'p-decide' : 'p-action';
    this.renderRoot.querySelector(tag).open(...(name === 'decide' ? [about] : [name, about]));
  }
}

customElements.define('p-negotiation-page', NegotiationPage);
