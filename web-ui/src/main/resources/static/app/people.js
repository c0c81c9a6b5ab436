import { LitElement, css, html, nothing } from 'lit';
import { get } from './api.js';
import './elements/p-menu.js';
import { notice } from './notices.js';
import { navigate } from './router.js';
import { actAs, caller, signIn, signOut } from './session.js';
import { base, buttons } from './styles.js';
import { t } from './texts.js';
import { ROLES } from './words.js';

/** Who one is and in which role; in a demo, everybody one can be with one click. Where it is `flat` it stands in a menu. */
class People extends LitElement {
  static properties = { flat: { type: Boolean }, people: { state: true }, said: { state: true } };

  static styles = [base, buttons, css`
    :host { border-top: 1px solid var(--line); background: var(--sunken); }
    .row { display: flex; align-items: center; gap: var(--space-3); max-width: var(--page); margin: 0 auto; padding: 0 var(--space-5); min-height: 2.375rem; font-size: var(--text-s); overflow-x: auto; scrollbar-width: thin; }
    .row > * { flex: none; }
    .row.own { overflow: visible; flex-wrap: wrap; }
    ul { display: flex; align-items: center; gap: 1px; }
    li { display: flex; }
    li.first:not(:first-child) { margin-left: var(--space-2); padding-left: var(--space-2); border-left: 1px solid var(--line); }
    li button { min-height: 1.75rem; border-color: transparent; background: none; color: var(--ink-soft); padding: 0 0.5rem; }
    button[aria-pressed="true"] { background: var(--accent); color: var(--accent-ink); }
    .out { margin-left: auto; }
    :host([flat]) { background: none; margin-top: var(--space-1); }
    :host([flat]) .row { flex-wrap: wrap; padding: var(--space-2); overflow: visible; }
    :host([flat]) .row ul { flex: 1 1 100%; flex-wrap: wrap; }
    :host([flat]) li.first:not(:first-child) { margin: 0; padding: 0; border: 0; }
    :host([flat]) .row button { min-height: 2.5rem; }
    :host([flat]) .out { margin-left: 0; }
  `];

  async connectedCallback() {
    super.connectedCallback();
    this.renewed = () => this.requestUpdate();
    window.addEventListener('parley-session', this.renewed);
    const how = await get('/api/sign-in').catch(() => null);
    this.people = how?.people ?? [];
  }

  disconnectedCallback() {
    window.removeEventListener('parley-session', this.renewed);
    super.disconnectedCallback();
  }

  render() {
    const me = caller();
    if (!me || !this.people) return nothing;
    return this.people.length ? html`<div class="row" role="group" aria-label=${t.shell.whoInThisDemo}>
      <span class="soft">${t.shell.youAre}</span>${this.choices(me)}
      <span class="hidden" role="status">${this.said}</span>
      <button class="quiet out" @click=${() => signOut()}>${t.shell.signOut}</button>
    </div>` : this.own(me);
  }

  choices(me) {
    return html`<ul>${this.people.map((person, i) => html`
      <li class=${person.role === this.people[i - 1]?.role ? '' : 'first'}>
        <button aria-pressed=${person.login === me.login} title=${ROLES[person.role]} @click=${() => this.become(person)}>${person.login}</button>
      </li>`)}</ul>`;
  }

  own(me) {
    return html`<div class="row own" role="group" aria-label=${t.shell.who}>
      <span><b>${me.name}</b> ${me.all.length > 1 ? html`<span class="soft">${t.shell.as}</span>` : html`<span class="soft">${ROLES[me.roles[0]] ?? t.shell.noRole}</span>`}</span>
      ${me.all.length > 1 ? html`<ul>${me.all.map((role) => html`<li><button aria-pressed=${me.roles.includes(role)} @click=${() => actAs(role)}>${ROLES[role]}</button></li>`)}</ul>` : nothing}
      ${this.flat ? this.account(me) : html`<p-menu class="out" label=${t.shell.account} end>${this.account(me)}</p-menu>`}
    </div>`;
  }

  account(me) {
    return html`<button @click=${() => navigate('/account')}>${t.titles.account}</button>
      ${me.roles.includes('ADMINISTRATOR') ? html`<button @click=${() => navigate('/people')}>${t.titles.people}</button>` : nothing}
      <button @click=${() => signOut()}>${t.shell.signOut}</button>`;
  }

  async become(person) {
    await signIn(person.login);
    const said = t.shell.youAreNow(person.login, ROLES[person.role]);
    // A menu that has closed says nothing.
    if (this.flat) notice(said);
    else this.said = said;
  }
}

customElements.define('p-people', People);
