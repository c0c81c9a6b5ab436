import { LitElement, html, nothing } from 'lit';
import { get, post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { caller, renew, signOut } from '../../session.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { ROLES } from '../../words.js';
import { account } from './account-styles.js';
import { PASSWORD } from './password.js';
import './passkeys.js';
import './tokens.js';

/** One's own account: name, password, passkeys, sessions, and tokens for scripts. */
class AccountPage extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false }, local: { state: true } };

  static styles = [base, buttons, cards, fields, account];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    const { methods } = await get('/api/sign-in').catch(() => ({ methods: [] }));
    this.local = methods.includes('LOCAL');
  }

  render() {
    const me = caller();
    return html`<div class="page">
      <div><h1>${me.name}</h1><p class="soft">You sign in as ${me.login}. ${me.all.length ? `Your part: ${me.all.map((role) => ROLES[role]).join(', ')}.` : 'You have no role yet; an administrator gives you one.'}</p></div>
      <div class="two">${this.name(me)}${this.local ? this.password() : nothing}</div>
      ${this.local ? html`<p-own-passkeys></p-own-passkeys>` : nothing}
      <section class="card" aria-labelledby="sessions"><h2 id="sessions">Sessions</h2>
        <p class="soft small">A session ends after 12 hours without use, and after 14 days at most.</p>
        <div class="actions"><button @click=${() => signOut()}>Sign out here</button><button @click=${() => signOut(true)}>Sign out everywhere</button></div></section>
      <section class="card" aria-labelledby="tokens"><h2 id="tokens">Tokens for scripts</h2>
        <p-tokens .person=${{ id: me.id, name: me.name, roles: me.all }}></p-tokens></section>
    </div>`;
  }

  name(me) {
    return html`<section class="card" aria-labelledby="name"><h2 id="name">Name</h2>
      <p-form .send=${(form) => post('/api/me/name', { name: form.elements.name.value.trim() })} @sent=${this.renamed}><form>
        ${field({ name: 'name', label: 'How others see you', kind: 'text', most: 200, required: true, preset: me.name, hint: 'It changes wherever you are named, before today, too.' })}
        <p-problem></p-problem><div><button>Change it</button></div></form></p-form></section>`;
  }

  async renamed() {
    await renew();
    notice('Your name was changed.');
  }

  password() {
    return html`<section class="card" aria-labelledby="password"><h2 id="password">Password</h2>
      <p-form .send=${(form) => post('/api/me/password', { old: form.elements.old.value, new: form.elements.new.value })} @sent=${this.changed}><form>
        ${field({ name: 'old', label: 'The present one', type: 'password', required: true, autocomplete: 'current-password' })}
        ${field({ name: 'new', label: 'A new one', required: true, autocomplete: 'new-password', ...PASSWORD })}
        <p class="hint">It ends all of your other sessions.</p>
        <p-problem></p-problem><div><button>Change it</button></div></form></p-form></section>`;
  }

  changed({ currentTarget }) {
    currentTarget.form.reset();
    notice('Your password was changed.');
  }
}

customElements.define('p-account-page', AccountPage);
