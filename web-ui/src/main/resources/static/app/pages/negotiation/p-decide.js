import { LitElement, css, html, nothing } from 'lit';
import { post } from '../../api.js';
import { reasons } from '../../catalogue.js';
import { sheet } from '../../elements/dialog-styles.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { caller } from '../../session.js';
import { base, buttons, fields } from '../../styles.js';
import { DISPOSITIONS } from '../../words.js';
import { body, parts } from './decision-fields.js';
import { chosen, rules } from './rules.js';

/** Where one decides; beside the form stands what the rules ask for. */
class Decide extends LitElement {
  static properties = { n: { attribute: false }, form: { state: true }, shown: { state: true } };

  static styles = [base, buttons, fields, sheet, css`
    .columns { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: var(--space-5); align-items: start; }
    .columns > div { display: grid; gap: var(--space-4); }
    .dispositions { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: var(--space-2); margin-top: var(--space-1); }
    .dispositions label { display: flex; gap: var(--space-2); align-items: center; padding: var(--space-2) var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius); cursor: pointer; }
    .dispositions label:has(:checked) { border-color: var(--accent); background: var(--accent-soft); }
    .rules { position: sticky; top: var(--space-4); background: var(--sunken); border-radius: var(--radius); padding: var(--space-4); display: grid; gap: var(--space-3); }
    .rules ul { display: grid; gap: var(--space-2); font-size: var(--text-s); }
    .rules li { display: grid; grid-template-columns: 1.25rem 1fr; text-wrap: pretty; }
    .rules .met { color: var(--good); }
    .rules .open { color: var(--warn); }
    .forecast { display: grid; gap: var(--space-3); padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); }
    .forecast legend { padding: 0 var(--space-1); }
    .grounds { display: grid; gap: var(--space-2); }
    .ground { display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-2); align-items: start; }
    @media (max-width: 48rem) { .columns, .ground { grid-template-columns: minmax(0, 1fr); } .rules { position: static; order: -1; } }
  `];

  async open() {
    this.seen = this.n.version;
    this.reasons = await reasons().catch(() => []);
    this.form = new FormData();
    this.shown = true;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog').showModal();
  }

  read() {
    this.form = new FormData(this.renderRoot.querySelector('form'));
  }

  // What belongs to another kind of decision comes back with its fields.
  updated() {
    this.renderRoot.querySelector('p-form')?.fill();
  }

  render() {
    if (!this.shown) return nothing;
    const asked = rules(this.n, this.form, this.reasons);
    return html`<dialog class="wide" aria-labelledby="title" @close=${this.closed}>
      <p-form .draft=${`${this.n.id}/decide`} .send=${(form, key) => this.send(form, key)} @sent=${this.sent}>
        <form @input=${this.read}>
          <div class="top">
            <h2 id="title">Decide</h2>
            <p class="hint">${this.n.title}</p>
            ${this.n.version === this.seen ? nothing : html`<p class="notice" role="status">Something was recorded while you were writing. Have a look before you decide.
              <button type="button" class="quiet" @click=${() => { this.seen = this.n.version; this.requestUpdate(); }}>I have</button></p>`}
          </div>
          <div class="content columns">
            <div>
              ${this.dispositions()}
              ${this.form.get('disposition') ? this.parts(asked) : html`<p class="hint">Choose what is decided; the fields follow.</p>`}
            </div>
            ${this.rules(asked)}
          </div>
          <div class="bottom">
            <p-problem></p-problem>
            <button class="primary">Record the decision</button>
            <button type="button" @click=${this.close}>Cancel</button>
          </div>
        </form>
      </p-form>
    </dialog>`;
  }

  dispositions() {
    const counters = this.n.options.some((option) => option.kind === 'COUNTER' && !option.retracted);
    return html`<fieldset><legend>What is decided <span class="need" aria-hidden="true">required</span></legend>
      <div class="dispositions">${Object.entries(DISPOSITIONS).filter(([value]) => counters || value !== 'ACCEPTED_COUNTER').map(([value, words]) => html`
        <label><input type="radio" name="disposition" value=${value} required> ${words}</label>`)}</div>
    </fieldset>`;
  }

  parts(asked) {
    const needs = new Set(asked.map((rule) => rule.field));
    const it = {
      n: this.n,
      needs,
      disposition: this.form.get('disposition'),
      option: chosen(this.n, this.form, this.form.get('disposition')),
      reasons: this.reasons,
      forOthers: caller()?.roles.includes('FACILITATOR'),
    };
    return parts(it, (one) => field(needs.has(one.name) && !one.required ? { need: 'required', ...one } : one,
      { reasons: this.reasons, code: this.form.get(one.name) }));
  }

  rules(asked) {
    return html`<aside class="rules" aria-labelledby="asked">
      <h3 id="asked">What the rules ask for</h3>
      ${asked.length ? html`<ul>${asked.map(({ words, ok }) => html`<li class=${ok ? 'met' : 'open'}>
        <span aria-hidden="true">${ok ? '✓' : '○'}</span><span>${words}<span class="hidden">${ok ? ', met' : ', open'}</span></span></li>`)}</ul>`
    : html`<p class="hint">It depends on what is decided. A yes says what it displaces and what it will lead to; a no gives a ground and another way.</p>`}
    </aside>`;
  }

  send(form, key) {
    return post(`/api/negotiations/${this.n.id}/decision`, body(form), { ifMatch: this.seen, key });
  }

  sent() {
    this.close();
    this.dispatchEvent(new CustomEvent('recorded', { detail: { ids: ['decision'] } }));
  }

  closed() {
    this.shown = false;
    this.dispatchEvent(new CustomEvent('closed'));
  }

  close() {
    this.renderRoot.querySelector('dialog')?.close();
  }
}

customElements.define('p-decide', Decide);
