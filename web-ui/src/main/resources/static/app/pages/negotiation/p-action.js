import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { post } from '../../api.js';
import { reasons } from '../../catalogue.js';
import { isLeft } from '../../elements/dialog.js';
import { sheet } from '../../elements/dialog-styles.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { people } from '../../people-known.js';
import { base, buttons, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { ACTIONS, address, body } from './actions.js';

/** The form of one action; it fires `recorded` with the answer once the action has come through. */
class Action extends LitElement {
  static properties = {
    n: { attribute: false },
    action: { state: true },
    code: { state: true },
    reasons: { state: true },
  };

  static styles = [base, buttons, fields, sheet];

  /** Asks for what the action needs; about is the claim, option … that it is about. */
  async open(name, about) {
    Object.assign(this, { action: null, code: undefined, about });
    [this.reasons, this.people] = await Promise.all([reasons().catch(() => []), people().catch(() => [])]);
    this.version = this.n.version;
    this.draft = `${this.n.id}/${name}/${about?.id ?? about?.position ?? ''}`;
    this.action = ACTIONS[name];
    await this.updateComplete;
    this.renderRoot.querySelector('dialog').showModal();
  }

  it() {
    return { n: this.n, about: this.about, reasons: this.reasons, people: this.people, form: this.renderRoot.querySelector('form') };
  }

  // What belongs to another choice comes back with its fields.
  updated() {
    this.renderRoot.querySelector('p-form')?.fill();
    if (this.action?.shown) this.action.shown(this.renderRoot.querySelector('form'), this.it());
  }

  render() {
    const { action } = this;
    if (!action) return nothing;
    this.asked = action.fields(this.it());
    return html`<dialog aria-labelledby="title" @close=${this.closed}>
      <p-form .draft=${this.draft} .send=${(form, key) => this.send(form, key)} @sent=${this.sent}>
        <form @input=${this.typed}>
          <div class="top">
            <h2 id="title">${action.title}</h2>
            ${action.intro ? html`<p class="hint">${action.intro}</p>` : nothing}
          </div>
          <div class="content">
            ${this.quote()}
            ${repeat(this.asked, (one) => one.name, (one) => field(one, { reasons: this.reasons, code: this.code }))}
          </div>
          <div class="bottom">
            <p-problem></p-problem>
            <button class="primary">${action.submit}</button>
            <button type="button" @click=${this.close}>${t.negotiation.cancel}</button>
          </div>
        </form>
      </p-form>
    </dialog>`;
  }

  quote() {
    const words = this.about?.text ?? this.about?.statement ?? this.about?.harm ?? this.about?.summary;
    return words ? html`<p-words class="words quote">${words}</p-words>` : nothing;
  }

  typed({ currentTarget }) {
    this.code = currentTarget.elements.code?.value;
    this.requestUpdate();
  }

  send(form, key) {
    const ifMatch = this.action.guarded ? this.version : undefined;
    return post(address(this.action, this.it()), body(this.action, this.asked, form, this.it()), { ifMatch, key });
  }

  sent({ detail }) {
    this.close();
    this.dispatchEvent(new CustomEvent('recorded', { detail: { ids: [detail.id, this.about?.id] } }));
  }

  close() {
    this.renderRoot.querySelector('dialog')?.close();
  }

  closed(event) {
    if (!isLeft(event)) return;
    this.action = null;
    this.dispatchEvent(new CustomEvent('closed'));
  }
}

customElements.define('p-action', Action);
