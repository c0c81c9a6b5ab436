import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get } from '../../api.js';
import { date } from '../../format.js';
import { base, buttons } from '../../styles.js';
import { t } from '../../texts.js';
import '../../elements/p-state.js';

const MOST = 5;

const { duplicates: words } = t.negotiation;

/** The undecided requests like this one, looked for once somebody wants to see them. */
class Like extends LitElement {
  static properties = { n: { attribute: false }, act: { attribute: false }, found: { state: true }, problem: { state: true } };

  static styles = [base, buttons, css`
    summary { cursor: pointer; font-size: var(--text-s); }
    li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-3); padding: var(--space-2) 0; border-top: 1px solid var(--line); font-size: var(--text-s); }
    button { min-height: 1.75rem; }
    @media print { :host { display: none; } }
  `];

  async load() {
    try {
      this.found = (await get(`/api/negotiations/${this.n.id}/precedents`, { open: true, limit: MOST })).items;
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    return html`<details @toggle=${({ target }) => target.open && !this.found && this.load()}><summary>${words.like}</summary>${this.content()}</details>`;
  }

  content() {
    if (this.problem) return html`<p-state kind=${this.problem.kind} .detail=${this.problem.detail} @retry=${this.load}></p-state>`;
    if (!this.found) return html`<p-state kind="loading"></p-state>`;
    if (!this.found.length) return html`<p class="soft small">${words.noneLike}</p>`;
    return html`<ul>${repeat(this.found, ({ id }) => id, (one) => this.item(one))}</ul>`;
  }

  /** A duplicate points to an earlier request. */
  item(one) {
    const action = one.raisedAt < this.n.raisedAt && ['markDuplicate', 'suggestDuplicate'].find((name) => this.n.allowed.includes(name));
    return html`<li><a href="/negotiations/${one.id}">${one.title ?? words.anEarlier}</a>
      <span class="soft">${words.raisedOn(date(one.raisedAt))}</span>
      ${action ? html`<button class="quiet" aria-label=${words.ofThis[action](one.title ?? words.anEarlier)} @click=${() => this.act(action, { of: one.id })}>${t.negotiation.choices.commands[action]}</button>` : nothing}</li>`;
  }
}

customElements.define('p-like', Like);
