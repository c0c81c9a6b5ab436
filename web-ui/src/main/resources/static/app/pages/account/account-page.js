import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, post, remove } from '../../api.js';
import { date } from '../../format.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { caller, renew, signOut } from '../../session.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { ROLES } from '../../words.js';
import '../../elements/p-state.js';
import { account } from './account-styles.js';
import { PASSWORD } from './password.js';
import { secret } from './secret.js';

const DAYS = 90;

/** One's own account: name, password, sessions, and tokens for scripts. */
class AccountPage extends LitElement {
  static properties = { params: { attribute: false }, query: { attribute: false }, tokens: { state: true }, local: { state: true }, made: { state: true }, problem: { state: true } };

  static styles = [base, buttons, cards, fields, account];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  load = async () => {
    try {
      const [tokens, { methods }] = await Promise.all([get('/api/tokens'), get('/api/sign-in')]);
      Object.assign(this, { tokens, local: methods.includes('LOCAL'), problem: null });
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    const me = caller();
    return html`<div class="page">
      <div><h1>${me.name}</h1><p class="soft">You sign in as ${me.login}. ${me.all.length ? `Your part: ${me.all.map((role) => ROLES[role]).join(', ')}.` : 'You have no role yet; an administrator gives you one.'}</p></div>
      <div class="two">${this.name(me)}${this.local ? this.password() : nothing}</div>
      <section class="card" aria-labelledby="sessions"><h2 id="sessions">Sessions</h2>
        <p class="soft small">A session ends after 12 hours without use, and after 14 days at most.</p>
        <div class="actions"><button @click=${() => signOut()}>Sign out here</button><button @click=${() => signOut(true)}>Sign out everywhere</button></div></section>
      ${this.ofScripts(me)}
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

  ofScripts(me) {
    const until = new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 10);
    return html`<section class="card" aria-labelledby="tokens"><h2 id="tokens">Tokens for scripts</h2>
      ${this.problem ? html`<p-state kind=${this.problem.kind} @retry=${this.load}></p-state>` : this.list()}
      ${this.made ? secret('This is shown only now. Whoever has it can do what its roles can.', this.made) : nothing}
      <details><summary>Make a token</summary>
        <p-form .send=${(form) => post('/api/tokens', token(form))} @sent=${this.added}><form>
          <div class="pair">${field({ name: 'token', label: 'What it is for', kind: 'text', most: 200, required: true })}
            ${field({ name: 'expiresOn', label: 'Ends on', kind: 'date', required: true, preset: until })}</div>
          ${field({ name: 'roles', label: 'What it may do', kind: 'checks', choices: me.all.map((role) => [role, ROLES[role]]) })}
          <p-problem></p-problem><div><button>Make it</button></div></form></p-form></details></section>`;
  }

  list() {
    if (!this.tokens) return html`<p-state kind="loading"></p-state>`;
    if (this.tokens.length === 0) return html`<p class="soft small">None. A script signs in with a token in place of a password.</p>`;
    return html`<ul class="rows">${repeat(this.tokens, ({ id }) => id, (one) => html`<li><b>${one.name}</b>
      <span class="soft">${one.roles.map((role) => ROLES[role]).join(', ')}, until ${date(one.expiresOn)}, ${one.lastUsedOn ? `last used ${date(one.lastUsedOn)}` : 'never used'}</span>
      <button class="quiet" aria-label="Revoke ${one.name}" @click=${() => this.revoke(one)}>Revoke</button></li>`)}</ul>`;
  }

  async added({ currentTarget, detail }) {
    currentTarget.closest('details').open = false;
    currentTarget.form.reset();
    this.made = detail.token;
    await this.load();
  }

  async revoke(one) {
    await remove(`/api/tokens/${one.id}`);
    notice(`${one.name} was revoked.`);
    await this.load();
  }
}

function token(form) {
  const given = new FormData(form);
  return { name: given.get('token').trim(), expiresOn: given.get('expiresOn'), roles: given.getAll('roles') };
}

customElements.define('p-account-page', AccountPage);
