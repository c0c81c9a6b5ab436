import { LitElement, css, html, nothing } from 'lit';
import { Again } from '../../again.js';
import { get } from '../../api.js';
import { date } from '../../format.js';
import { base, pills } from '../../styles.js';
import { disposition } from '../../words.js';
import '../../elements/p-state.js';

const FEWEST = 4;

/** What was decided before about something like what is being written. */
class Precedents extends LitElement {
  static properties = { text: {}, found: { state: true }, problem: { state: true }, busy: { state: true } };

  static styles = [base, pills, css`
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
      this.found = null;
      return;
    }
    try {
      const found = await get('/api/precedents', { q: asked, limit: 5 });
      if (asked === this.text) Object.assign(this, { found, problem: null });
    } catch (problem) {
      if (asked === this.text) this.problem = problem;
    }
  }

  render() {
    return html`<h2>Decided before</h2>
      <p class="soft small note" role="status">${this.note()}</p>
      ${this.found?.items.length ? html`<ul>${this.found.items.map(item)}</ul>` : nothing}`;
  }

  note() {
    if (this.problem) return 'Precedents could not be looked up just now.';
    if (!this.found) return 'What was asked before, how it ended and why, appears here while you write.';
    if (!this.found.items.length) return 'Nothing like it has been decided yet.';
    return this.found.total > 5 ? `The five most like it, of ${this.found.total}.` : `${this.found.total} like it.`;
  }
}

function why(one) {
  return one.decision ? one.decision.rationale : one.withdrawn.reason;
}

function item(one) {
  return html`<li>
    <a href="/negotiations/${one.id}" target="_blank" rel="opener">${one.title}</a>
    ${one.decision
      ? html`<span><b>${disposition(one.decision)}</b> <span class="soft">on ${date(one.decision.decidedOn)} by ${one.decision.decidedBy.join(', ')}</span></span>`
      : html`<span><b>Withdrawn</b> <span class="soft">on ${date(one.withdrawn.at)}</span></span>`}
    ${why(one) ? html`<p class="why">${why(one)}</p>` : nothing}
    <span class="code">${one.reasons.map((reason) => reason.code).join(' ')}</span>
  </li>`;
}

customElements.define('p-precedents', Precedents);
