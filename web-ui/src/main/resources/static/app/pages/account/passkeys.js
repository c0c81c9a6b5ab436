import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, remove } from '../../api.js';
import { date } from '../../format.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { hasPasskeys, makePasskey } from '../../passkeys.js';
import { base, buttons, cards, fields } from '../../styles.js';
import '../../elements/p-state.js';
import { account } from './account-styles.js';

/** One's own passkeys: what there are, another one, and one less. */
class OwnPasskeys extends LitElement {
  static properties = { passkeys: { state: true }, problem: { state: true } };

  static styles = [base, buttons, cards, fields, account];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  load = async () => {
    try {
      Object.assign(this, { passkeys: await get('/api/passkeys'), problem: null });
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    return html`<section class="card" aria-labelledby="passkeys"><h2 id="passkeys">Passkeys</h2>
      <p class="soft small">A passkey signs you in without a password: the device asks for your finger, your face or its code. It belongs to this address (${location.hostname}).</p>
      ${this.problem ? html`<p-state kind=${this.problem.kind} @retry=${this.load}></p-state>` : this.list()}
      ${hasPasskeys ? this.making() : html`<p class="soft small">This browser makes none here: it wants https or <code>localhost</code>, and to be of 2025 or later.</p>`}
    </section>`;
  }

  list() {
    if (!this.passkeys) return html`<p-state kind="loading"></p-state>`;
    if (this.passkeys.length === 0) return nothing;
    return html`<ul class="rows" aria-label="Your passkeys">${repeat(this.passkeys, ({ id }) => id, (one) => html`<li><b>${one.name}</b>
      <span class="soft">made ${date(one.madeOn)}, ${one.lastUsedOn ? `last used ${date(one.lastUsedOn)}` : 'never used'}</span>
      <button class="quiet" aria-label="Remove ${one.name}" @click=${() => this.remove(one)}>Remove</button></li>`)}</ul>`;
  }

  making() {
    return html`<p-form .send=${(form) => makePasskey(form.elements.passkey.value.trim())} @sent=${this.made}><form>
      ${field({ name: 'passkey', label: 'What you call the device', kind: 'text', most: 100, required: true, preset: 'This device' })}
      <p-problem></p-problem><div><button>Make a passkey</button></div></form></p-form>`;
  }

  async made({ currentTarget, detail }) {
    currentTarget.form.reset();
    notice(`The passkey “${detail.name}” signs you in from now on.`);
    await this.load();
  }

  async remove(one) {
    await remove(`/api/passkeys/${encodeURIComponent(one.id)}`);
    notice(`The passkey “${one.name}” signs nobody in any more.`);
    await this.load();
  }
}

customElements.define('p-own-passkeys', OwnPasskeys);
