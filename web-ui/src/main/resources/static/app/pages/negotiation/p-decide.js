import { LitElement, css, html, nothing } from 'lit';
import { Problem, post } from '../../api.js';
import { reasons } from '../../catalogue.js';
import '../../elements/p-term.js';
import { isLeft } from '../../elements/dialog.js';
import { sheet } from '../../elements/dialog-styles.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { worded } from '../../forms/worded.js';
import { caller } from '../../session.js';
import { base, buttons, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { unread } from '../../unread.js';
import { DISPOSITIONS } from '../../words.js';
import { body, what, why, wording } from './decision-fields.js';
import { chosen, rules } from './rules.js';

const { decide: words } = t.negotiation;

/** Where one decides; beside the form stands what the rules ask for. */
class Decide extends LitElement {
  static properties = { n: { attribute: false }, form: { state: true }, shown: { state: true } };

  static styles = [base, buttons, fields, sheet, css`
    .columns { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: var(--space-5); align-items: start; }
    .columns > div { display: grid; gap: var(--space-4); }
    .dispositions { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: var(--space-2); margin-top: var(--space-1); }
    .disposition { display: flex; align-items: center; }
    .dispositions label { flex: 1; display: flex; gap: var(--space-2); align-items: center; padding: var(--space-2) var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius); cursor: pointer; }
    .dispositions label:has(:checked) { border-color: var(--accent); background: var(--accent-soft); }
    .rules { position: sticky; top: var(--space-4); background: var(--sunken); border-radius: var(--radius); padding: var(--space-4); display: grid; gap: var(--space-3); }
    .rules ul { display: grid; gap: var(--space-2); font-size: var(--text-s); }
    .rules li { display: grid; grid-template-columns: 1.25rem 1fr; text-wrap: pretty; }
    .rules .to { display: inline; min-height: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: left; text-decoration: underline dotted; text-underline-offset: 0.2em; }
    .step { display: grid; gap: var(--space-4); }
    .step + .step { padding-top: var(--space-4); border-top: 1px solid var(--line); }
    .step h3 { display: flex; align-items: center; gap: var(--space-2); }
    .step h3 span { display: inline-grid; place-content: center; width: 1.5rem; height: 1.5rem; border-radius: 50%; background: var(--accent-soft); color: var(--accent); font-size: var(--text-xs); }
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
    this.askedForWords = false;
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
            <h2 id="title">${words.title}</h2>
            <p class="hint">${this.n.title ?? unread()}</p>
            ${this.n.version === this.seen ? nothing : html`<p class="notice" role="status">${words.changed}
              <button type="button" class="quiet" @click=${() => { this.seen = this.n.version; this.requestUpdate(); }}>${words.looked}</button></p>`}
          </div>
          <div class="content columns">
            <div>${this.steps(asked)}</div>
            ${this.rules(asked)}
          </div>
          <div class="bottom">
            <p-problem></p-problem>
            <button class="primary">${words.submit}</button>
            <button type="button" @click=${this.close}>${t.negotiation.cancel}</button>
          </div>
        </form>
      </p-form>
    </dialog>`;
  }

  dispositions() {
    const counters = this.n.options.some((option) => option.kind === 'COUNTER' && !option.retracted);
    return html`<fieldset><legend>${words.disposition} <span class="need" aria-hidden="true">${t.forms.required}</span></legend>
      <div class="dispositions">${Object.entries(DISPOSITIONS).filter(([value]) => counters || value !== 'ACCEPTED_COUNTER').map(([value, said]) => html`
        <div class="disposition"><label><input type="radio" name="disposition" value=${value} required> ${said}</label><p-term of=${value} mark></p-term></div>`)}</div>
    </fieldset>`;
  }

  /** What, why, and what the customer may be told, on one sheet. */
  steps(asked) {
    const disposition = this.form.get('disposition');
    const needs = new Set(asked.map((rule) => rule.field));
    const it = {
      n: this.n, needs, disposition, reasons: this.reasons, option: chosen(this.n, this.form, disposition),
      forOthers: caller()?.roles.includes('FACILITATOR'),
    };
    const draw = (one) => field({ ...(needs.has(one.name) && !one.required && { need: t.forms.required }), ...worded(words.fields, one) },
      { reasons: this.reasons, code: this.form.get(one.name) });
    return html`
      <section class="step" aria-labelledby="what"><h3 id="what"><span>1</span> ${words.what}</h3>
        ${this.dispositions()}${disposition ? what(it, draw) : html`<p class="hint">${words.choose}</p>`}</section>
      ${disposition ? html`<section class="step" aria-labelledby="why"><h3 id="why"><span>2</span> ${words.why}</h3>${why(it, draw)}</section>
        <section class="step" aria-labelledby="customer"><h3 id="customer"><span>3</span> ${words.customer}</h3>${wording(it, draw)}</section>` : nothing}`;
  }

  rules(asked) {
    return html`<aside class="rules" aria-labelledby="asked">
      <h3 id="asked">${words.rules}</h3>
      ${asked.length ? html`<ul>${asked.map((rule) => this.rule(rule))}</ul>`
    : html`<p class="hint">${words.itDepends}</p>`}
    </aside>`;
  }

  /** A line that leads to the field that it is about. */
  rule({ words: asked, ok, field: name }) {
    const said = html`${asked}<span class="hidden">${ok ? words.met : words.open}</span>`;
    return html`<li class=${ok ? 'met' : 'open'}><span aria-hidden="true">${ok ? '✓' : '○'}</span>
      ${name ? html`<button type="button" class="to" @click=${() => this.go(name)}>${said}</button>` : html`<span>${said}</span>`}</li>`;
  }

  go(name) {
    const control = [...this.renderRoot.querySelector('form').elements].find((one) => one.name === name || one.name.startsWith(`${name}.`));
    control?.focus({ preventScroll: true });
    (control?.closest('.field') ?? control)?.scrollIntoView({ block: 'center' });
  }

  /** Words for the customer are no rule; once all rules are met they are asked for, once. */
  send(form, key) {
    const met = rules(this.n, new FormData(form), this.reasons).every(({ ok }) => ok);
    if (met && !form.elements.customerWording.value.trim() && !this.askedForWords) {
      this.askedForWords = true;
      throw new Problem({
        status: 422, title: words.noWords,
        violations: [{ pointer: '/customerWording', message: words.askedForWords }],
      });
    }
    return post(`/api/negotiations/${this.n.id}/decision`, body(form), { ifMatch: this.seen, key });
  }

  sent() {
    this.close();
    this.dispatchEvent(new CustomEvent('recorded', { detail: { ids: ['decision'] } }));
  }

  closed(event) {
    if (!isLeft(event)) return;
    this.shown = false;
    this.dispatchEvent(new CustomEvent('closed'));
  }

  close() {
    this.renderRoot.querySelector('dialog')?.close();
  }
}

customElements.define('p-decide', Decide);
