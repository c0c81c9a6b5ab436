import { LitElement, css, html, nothing } from 'lit';
import { get } from './api.js';
import './elements/p-menu.js';
import { navigate } from './router.js';
import { actAs, caller, signIn, signOut } from './session.js';
import { base, buttons } from './styles.js';
import { ROLES } from './words.js';

/** Who one is and in which role; in a demo, everybody one can be with one click. */
class People extends LitElement {
  static properties = { people: { state: true }, said: { state: true } };

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
    @media (max-width: 40rem) { .row { padding: 0 var(--space-4); } }
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
    return this.people.length ? html`<div class="row" role="group" aria-label="Who you are in this demo">
      <span class="soft">You are</span>${this.choices(me)}
      <span class="hidden" role="status">${this.said}</span>
      <button class="quiet out" @click=${() => signOut()}>Sign out</button>
    </div>` : this.own(me);
  }

  choices(me) {
    return html`<ul>${this.people.map((person, i) => html`
      <li class=${person.role === this.people[i - 1]?.role ? '' : 'first'}>
        <button aria-pressed=${person.login === me.login} title=${ROLES[person.role]} @click=${() => this.become(person)}>${person.login}</button>
      </li>`)}</ul>`;
  }

  own(me) {
    return html`<div class="row own" role="group" aria-label="Who you are">
      <span><b>${me.name}</b> ${me.all.length > 1 ? html`<span class="soft">as</span>` : html`<span class="soft">${ROLES[me.roles[0]] ?? 'no role yet'}</span>`}</span>
      ${me.all.length > 1 ? html`<ul>${me.all.map((role) => html`<li><button aria-pressed=${me.roles.includes(role)} @click=${() => actAs(role)}>${ROLES[role]}</button></li>`)}</ul>` : nothing}
      <p-menu class="out" label="Account" end><button @click=${() => navigate('/account')}>Your account</button>
        ${me.roles.includes('ADMINISTRATOR') ? html`<button @click=${() => navigate('/people')}>People</button>` : nothing}
        <button @click=${() => signOut()}>Sign out</button></p-menu>
    </div>`;
  }

  async become(person) {
    await signIn(person.login);
    this.said = `You are ${person.login}, ${ROLES[person.role]}`;
  }
}

customElements.define('p-people', People);
