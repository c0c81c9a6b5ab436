import { LitElement, html, nothing } from 'lit';
import { post } from '../../api.js';
import { reasons } from '../../catalogue.js';
import { sheet } from '../../elements/dialog-styles.js';
import { field } from '../../elements/fields.js';
import '../../elements/p-problem.js';
import { base, buttons, fields } from '../../styles.js';
import { ACTIONS, address, body } from './actions.js';

/** The form of one action; it fires `recorded` once the action has come through. */
class Action extends LitElement {
  static properties = {
    n: { attribute: false },
    action: { state: true },
    problem: { state: true },
    busy: { state: true },
    code: { state: true },
    reasons: { state: true },
  };

  static styles = [base, buttons, fields, sheet];

  /** Asks for what the action needs; about is the claim, option … that it is about. */
  async open(name, about) {
    Object.assign(this, { action: null, problem: null, busy: false, code: undefined, about });
    this.reasons = await reasons().catch(() => []);
    this.version = this.n.version;
    this.action = ACTIONS[name];
    this.asked = this.action.fields({ n: this.n, about, reasons: this.reasons });
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog').showModal();
  }

  render() {
    const { action } = this;
    if (!action) return nothing;
    return html`<dialog aria-labelledby="title" @close=${this.closed}>
      <form @submit=${this.send} @change=${this.changed}>
        <div class="top">
          <h2 id="title">${action.title}</h2>
          ${action.intro ? html`<p class="hint">${action.intro}</p>` : nothing}
        </div>
        <div class="content">
          ${this.quote()}
          ${this.asked.map((one) => field(one, { reasons: this.reasons, code: this.code }))}
          <p-problem .problem=${this.problem}></p-problem>
        </div>
        <div class="bottom">
          <button class="primary" ?disabled=${this.busy}>${action.submit}</button>
          <button type="button" @click=${this.close}>Cancel</button>
        </div>
      </form>
    </dialog>`;
  }

  quote() {
    const words = this.about?.text ?? this.about?.statement ?? this.about?.harm ?? this.about?.summary;
    return words ? html`<p class="words quote">${words}</p>` : nothing;
  }

  changed(event) {
    if (event.target.name === 'code') this.code = event.target.value;
  }

  async send(event) {
    event.preventDefault();
    const it = { n: this.n, about: this.about, reasons: this.reasons };
    this.busy = true;
    this.problem = null;
    try {
      const options = this.action.guarded ? { ifMatch: this.version } : {};
      await post(address(this.action, it), body(this.action, this.asked, event.target, it), options);
      this.close();
      this.dispatchEvent(new CustomEvent('recorded'));
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.renderRoot.querySelector('p-problem').scrollIntoView({ block: 'nearest' });
    } finally {
      this.busy = false;
    }
  }

  close() {
    this.renderRoot.querySelector('dialog')?.close();
  }

  closed() {
    this.action = null;
  }
}

customElements.define('p-action', Action);
