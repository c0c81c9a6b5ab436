import { LitElement, css, html, nothing } from 'lit';
import { Problem, get } from './api.js';
import { field } from './forms/fields.js';
import './forms/p-form.js';
import { hasPasskeys, signInByPasskey } from './passkeys.js';
import { renew, signIn } from './session.js';
import { base, buttons, cards, fields } from './styles.js';
import { t } from './texts.js';
import { ROLES } from './words.js';
import './elements/p-state.js';
import './elements/p-problem.js';

/** Where one signs in: with a password or a passkey, through the provider, or in a demo by one click on a person. */
class SignIn extends LitElement {
  static properties = { how: { state: true }, problem: { state: true }, busy: { state: true } };

  static styles = [base, buttons, cards, fields, css`
    .page { max-width: 56rem; padding-top: var(--space-6); display: grid; gap: var(--space-5); }
    .lead { max-width: 42rem; text-wrap: pretty; }
    .people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 25rem), 1fr)); gap: var(--space-3); }
    .card, form { display: grid; gap: var(--space-3); align-content: start; }
    .own { max-width: 26rem; }
    .actions button { min-width: 5.5rem; }
  `];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    this.problem = null;
    try {
      this.how = await get('/api/sign-in');
      await renew();
      this.problem = await whyNot();
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    if (!this.how) {
      return html`<p-state kind=${this.problem?.kind ?? 'loading'} @retry=${this.load}></p-state>`;
    }
    const { methods, provider } = this.how;
    return html`<div class="page">
      <div>
        <h1>${t.signIn.heading}</h1>
        <p class="lead soft">${t.signIn.lead} ${methods.includes('DEMO') ? t.signIn.demo : nothing}</p>
      </div>
      ${this.problem ? html`<p-problem .problem=${this.problem}></p-problem>` : nothing}
      ${this.how.setUp || !methods.includes('LOCAL') ? nothing : html`<p class="card">${t.signIn.nobodyYet}</p>`}
      ${methods.includes('LOCAL') && this.how.setUp ? this.local() : nothing}
      ${provider ? html`<p><a class="button" href="${provider.href}?to=${encodeURIComponent(location.pathname + location.search)}">${t.signIn.with(provider.name)}</a></p>` : nothing}
      ${methods.includes('DEMO') ? html`<div class="people">${this.byRole().map(([role, people]) => this.role(role, people))}</div>` : nothing}
    </div>`;
  }

  local() {
    return html`<section class="card own" aria-label=${t.signIn.ownAccount}>
      <p-form .send=${(form) => signIn(form.elements.login.value.trim(), form.elements.password.value)}><form>
      ${field({ name: 'login', label: t.signIn.login, kind: 'text', most: 200, required: true, autocomplete: 'username' })}
      ${field({ name: 'password', label: t.signIn.password, type: 'password', required: true, autocomplete: 'current-password' })}
      <p-problem></p-problem><div><button class="primary">${t.signIn.submit}</button></div></form></p-form>
      ${hasPasskeys ? html`<p-form .send=${signInByPasskey}><form><p-problem></p-problem><div><button>${t.signIn.passkey}</button></div></form></p-form>` : nothing}</section>`;
  }

  byRole() {
    return Object.entries(Object.groupBy(this.how.people, (person) => person.role));
  }

  role(role, people) {
    return html`<section class="card">
      <div><h2>${ROLES[role]}</h2><p class="soft small">${t.signIn.parts[role]}</p></div>
      <div class="actions">${people.map((person) => html`
        <button ?disabled=${this.busy} @click=${() => this.enter(person.login)}>${person.login}</button>`)}
      </div>
    </section>`;
  }

  async enter(login) {
    this.busy = true;
    try {
      await signIn(login);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }
}

/** Why one came back from the identity provider without being signed in; said once. */
async function whyNot() {
  const refused = new URLSearchParams(location.search).get('refused');
  if (!/^[a-z-]+$/.test(refused ?? '')) return null;
  history.replaceState(history.state, '', location.pathname);
  const { title, explanation } = await get(`/problems/${refused}`);
  return { rule: refused, title, detail: explanation };
}

customElements.define('p-sign-in', SignIn);
