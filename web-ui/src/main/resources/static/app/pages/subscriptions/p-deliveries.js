import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { base, buttons, fields } from '../../styles.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { t } from '../../texts.js';
import { eventWords } from '../audit/event-words.js';

const words = t.subscriptions.delivered;

// They come and go without anybody's doing.
const EVERY = 2000;

/** The last deliveries of a `subscription`, which can be sent again; fires `changed` when something was. */
class Deliveries extends LitElement {
  static properties = { subscription: { attribute: false }, all: { state: true }, problem: { state: true } };

  static styles = [base, buttons, fields, css`
    :host { display: grid; gap: var(--space-3); padding: var(--space-2) 0; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: var(--text-s); }
    th, td { text-align: left; padding: var(--space-1) var(--space-3) var(--space-1) 0; border-top: 1px solid var(--line); vertical-align: top; }
    form { display: flex; flex-wrap: wrap; align-items: end; gap: var(--space-3); }
  `];

  connectedCallback() {
    super.connectedCallback();
    this.load();
    this.looking = setInterval(this.load, EVERY);
  }

  disconnectedCallback() {
    clearInterval(this.looking);
    super.disconnectedCallback();
  }

  load = async () => {
    try {
      Object.assign(this, { all: await get(`/api/subscriptions/${this.subscription.id}/deliveries`), problem: null });
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    if (this.problem) return html`<p-state kind=${this.problem.kind} @retry=${this.load}></p-state>`;
    if (!this.all) return html`<p-state kind="loading"></p-state>`;
    return html`${this.all.length ? this.table() : html`<p class="soft small">${words.none}</p>`}
      <p-form .send=${(form) => post(`${this.path}/replay`, { from: Number(form.elements.from.value) })} @sent=${this.replayed}><form>
        ${field({ name: 'from', label: words.from, kind: 'number', min: 1, step: 1, required: true })}
        <button>${words.replay}</button><p-problem></p-problem></form></p-form>`;
  }

  get path() {
    return `/api/subscriptions/${this.subscription.id}`;
  }

  table() {
    return html`<div class="wide" tabindex="0" role="region" aria-label=${words.of(this.subscription.name)}><table>
      <thead><tr>${['position', 'what', 'result', 'lastTried', 'again'].map((name) => html`<th scope="col">${words[name]}</th>`)}</tr></thead>
      <tbody>${repeat(this.all, ({ position }) => position, (one) => html`<tr>
        <td>${one.position}</td><td>${eventWords(one.type)}</td>
        <td>${words.states[one.state]}${one.problem ? html`: ${one.problem}` : nothing}${one.attempts > 1 ? html`, ${words.attempts(one.attempts)}` : nothing}</td>
        <td><p-time at=${one.at} form="moment"></p-time></td>
        <td>${one.nextAt ? html`<p-time at=${one.nextAt} form="moment"></p-time>` : nothing}
          <button class="quiet" aria-label=${words.sendOneAgain(one.position)} @click=${() => this.resend(one)}>${words.sendAgain}</button></td></tr>`)}</tbody></table></div>`;
  }

  async resend({ position }) {
    await post(`${this.path}/deliveries/${position}/resending`, {});
    await this.done(words.isSentAgain(position));
  }

  replayed = async () => {
    await this.done(words.replayed);
  };

  async done(happened) {
    notice(happened);
    await this.load();
    this.dispatchEvent(new CustomEvent('changed'));
  }
}

customElements.define('p-deliveries', Deliveries);
