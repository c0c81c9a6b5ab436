import { LitElement, html, nothing } from 'lit';
import { get, post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { caller, renew, signOut } from '../../session.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { ROLES } from '../../words.js';
import { account } from './account-styles.js';
import { PASSWORD } from './password.js';
import './notifications.js';
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
      <div><h1>${me.name}</h1><p class="soft">${t.account.signsInAs(me.login)} ${me.all.length ? t.account.parts(me.all.map((role) => ROLES[role])) : t.account.noPart}</p></div>
      <div class="two">${this.name(me)}${this.local ? this.password() : nothing}</div>
      ${this.local ? html`<p-own-passkeys></p-own-passkeys>` : nothing}
      <p-notifications></p-notifications>
      <section class="card" aria-labelledby="sessions"><h2 id="sessions">${t.account.sessions}</h2>
        <p class="soft small">${t.account.sessionLength}</p>
        <div class="actions"><button @click=${() => signOut()}>${t.account.signOutHere}</button><button @click=${() => signOut(true)}>${t.account.signOutEverywhere}</button></div></section>
      <section class="card" aria-labelledby="tokens"><h2 id="tokens">${t.account.scripts}</h2>
        <p-tokens .person=${{ id: me.id, name: me.name, roles: me.all }}></p-tokens></section>
    </div>`;
  }

  name(me) {
    return html`<section class="card" aria-labelledby="name"><h2 id="name">${t.account.name}</h2>
      <p-form .send=${(form) => post('/api/me/name', { name: form.elements.name.value.trim() })} @sent=${this.renamed}><form>
        ${field({ name: 'name', label: t.account.shownName, kind: 'text', most: 200, required: true, preset: me.name, hint: t.account.nameChangesAll })}
        <p-problem></p-problem><div><button>${t.account.change}</button></div></form></p-form></section>`;
  }

  async renamed() {
    await renew();
    notice(t.account.nameChanged);
  }

  password() {
    return html`<section class="card" aria-labelledby="password"><h2 id="password">${t.account.password}</h2>
      <p-form .send=${(form) => post('/api/me/password', { old: form.elements.old.value, new: form.elements.new.value })} @sent=${this.changed}><form>
        ${field({ name: 'old', label: t.account.presentPassword, type: 'password', required: true, autocomplete: 'current-password' })}
        ${field({ name: 'new', label: t.account.newPassword, required: true, autocomplete: 'new-password', ...PASSWORD })}
        <p class="hint">${t.account.endsSessions}</p>
        <p-problem></p-problem><div><button>${t.account.change}</button></div></form></p-form></section>`;
  }

  changed({ currentTarget }) {
    currentTarget.form.reset();
    notice(t.account.passwordChanged);
  }
}

customElements.define('p-account-page', AccountPage);
