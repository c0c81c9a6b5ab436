import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Again } from '../../again.js';
import { get } from '../../api.js';
import { reasonName } from '../../catalogue.js';
import { date } from '../../format.js';
import { base, buttons, pills } from '../../styles.js';
import { t } from '../../texts.js';
import { unread } from '../../unread.js';
import { disposition } from '../../words.js';
import '../../elements/p-state.js';

const { precedents: words } = t.raise;

const FEWEST = 4;

/** What is asked for already, and what was decided before, that is like what is being written. */
class Precedents extends LitElement {
  static properties = { text: {}, found: { state: true }, open: { state: true }, problem: { state: true }, busy: { state: true } };

  static styles = [base, buttons, pills, css`
    :host { display: grid; gap: var(--space-3); }
    .note { min-height: 3em; text-wrap: pretty; }
    li { padding: var(--space-3) 0; border-top: 1px solid var(--line); display: grid; gap: 2px; font-size: var(--text-s); }
    li a { font-weight: 550; font-size: var(--text-m); line-height: 1.35; }
    .why { font-family: var(--font-words); font-size: var(--text-m); line-height: 1.45; text-wrap: pretty; }
  `];

  constructor() {
    super();
    new Again(this, () => this.problem?.kind === 'offline', () => this.load());
  }

  willUpdate(changed) {
    if (changed.has('text')) this.load();
  }

  async load() {
    const asked = this.text;
    if (asked.length < FEWEST) {
      Object.assign(this, { found: null, open: null });
      return;
    }
    try {
      const [found, open] = await Promise.all([get('/api/precedents', { q: asked, limit: 5 }), get('/api/precedents', { q: asked, limit: 3, open: true })]);
      if (asked === this.text) Object.assign(this, { found, open, problem: null });
    } catch (problem) {
      if (asked === this.text) this.problem = problem;
    }
  }

  render() {
    return html`${this.open?.items.length ? html`<section aria-labelledby="asked"><h2 id="asked">${words.askedFor}</h2>
        <ul>${repeat(this.open.items, ({ id }) => id, (one) => this.going(one))}</ul></section>` : nothing}
      <h2>${words.decided}</h2>
      <p class="soft small note" role="status">${this.note()}</p>
      ${this.found?.items.length ? html`<ul>${this.found.items.map(item)}</ul>` : nothing}`;
  }

  /** Another account with the same problem adds to it, instead of a second request. */
  going(one) {
    return html`<li><a href="/negotiations/${one.id}" target="_blank" rel="opener">${one.title ?? unread()}</a>
      <span class="soft">${words.raisedOn(date(one.raisedAt), one.productArea)}</span>
      ${one.problem ? html`<p class="why">${one.problem}</p>` : nothing}
      <span><button type="button" @click=${() => this.dispatchEvent(new CustomEvent('join', { detail: one }))}>${words.addMine}</button></span></li>`;
  }

  note() {
    if (this.problem) return words.failed;
    if (!this.found) return words.before;
    if (!this.found.items.length) return words.none;
    return this.found.total > 5 ? words.fiveOf(this.found.total) : words.some(this.found.total);
  }
}

function why(one) {
  return one.decision ? one.decision.rationale : one.withdrawn.reason;
}

function item(one) {
  return html`<li>
    <a href="/negotiations/${one.id}" target="_blank" rel="opener">${one.title ?? unread()}</a>
    ${one.decision
      ? html`<span><b>${disposition(one.decision)}</b> <span class="soft">${words.onBy(date(one.decision.decidedOn), one.decision.decidedBy.join(', '))}</span></span>`
      : html`<span><b>${words.withdrawn}</b> <span class="soft">${words.on(date(one.withdrawn.at))}</span></span>`}
    ${why(one) ? html`<p class="why">${why(one)}</p>` : nothing}
    <span class="soft">${one.reasons.map((reason) => reasonName(reason.code)).join(', ')}</span>
  </li>`;
}

customElements.define('p-precedents', Precedents);
