import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, remove } from '../../api.js';
import { loadedWithout } from '../../focus.js';
import { date } from '../../format.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { hasPasskeys, makePasskey } from '../../passkeys.js';
import { base, buttons, cards, fields } from '../../styles.js';
import '../../elements/p-state.js';
import { t } from '../../texts.js';
import { account } from './account-styles.js';

const words = t.account.passkeys;

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
    return html`<section class="card" aria-labelledby="passkeys"><h2 id="passkeys" tabindex="-1">${words.heading}</h2>
      <p class="soft small">${words.what(location.hostname)}</p>
      ${this.problem ? html`<p-state kind=${this.problem.kind} @retry=${this.load}></p-state>` : this.list()}
      ${hasPasskeys ? this.making() : html`<p class="soft small">${words.cannot(html`<code>localhost</code>`)}</p>`}
    </section>`;
  }

  list() {
    if (!this.passkeys) return html`<p-state kind="loading"></p-state>`;
    if (this.passkeys.length === 0) return nothing;
    return html`<ul class="rows" aria-label=${words.yours}>${repeat(this.passkeys, ({ id }) => id, (one) => html`<li><b>${one.name}</b>
      <span class="soft">${words.used(date(one.madeOn), one.lastUsedOn && date(one.lastUsedOn))}</span>
      <button class="quiet" aria-label=${words.removeOne(one.name)} @click=${() => this.remove(one)}>${words.remove}</button></li>`)}</ul>`;
  }

  making() {
    return html`<p-form .send=${(form) => makePasskey(form.elements.passkey.value.trim())} @sent=${this.made}><form>
      ${field({ name: 'passkey', label: words.device, kind: 'text', most: 100, required: true, preset: words.thisDevice })}
      <p-problem></p-problem><div><button>${words.make}</button></div></form></p-form>`;
  }

  async made({ currentTarget, detail }) {
    currentTarget.form.reset();
    notice(words.made(detail.name));
    await this.load();
  }

  async remove(one) {
    await remove(`/api/passkeys/${encodeURIComponent(one.id)}`);
    notice(words.removed(one.name));
    await loadedWithout(this, '#passkeys');
  }
}

customElements.define('p-own-passkeys', OwnPasskeys);
