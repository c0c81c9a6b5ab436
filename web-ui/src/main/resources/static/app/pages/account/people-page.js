import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, post, remove } from '../../api.js';
import { loadedWithout } from '../../focus.js';
import { date } from '../../format.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { caller } from '../../session.js';
import { base, buttons, cards, fields, pills } from '../../styles.js';
import { t } from '../../texts.js';
import { ROLES } from '../../words.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { account } from './account-styles.js';
import { secret } from './secret.js';
import { services } from './services.js';
import './tokens.js';

const CHOICES = Object.entries(ROLES);

const words = t.people;

/** Who is let in and what they may do, people and scripts, for administrators. */
class PeoplePage extends LitElement {
  static properties = {
    params: { attribute: false }, query: { attribute: false }, people: { state: true }, local: { state: true }, invitations: { state: true },
    changing: { state: true }, link: { state: true }, problem: { state: true },
  };

  static styles = [base, buttons, cards, fields, pills, account];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  load = async () => {
    try {
      const [people, invitations, { methods }] = await Promise.all([get('/api/people'), get('/api/invitations'), get('/api/sign-in')]);
      Object.assign(this, { people, invitations, local: methods.includes('LOCAL'), problem: null });
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    if (this.problem) return html`<div class="page"><h1>${words.heading}</h1><p-state kind=${this.problem.kind} @retry=${this.load}></p-state></div>`;
    if (!this.people) return html`<div class="page"><h1>${words.heading}</h1><p-state kind="loading"></p-state></div>`;
    const { people = [], scripts = [] } = Object.groupBy(this.people, ({ owner }) => (owner ? 'scripts' : 'people'));
    return html`<div class="page"><h1>${words.heading}</h1>
      <ul class="rows" aria-label=${words.heading}>${repeat(people, ({ id }) => id, (one) => this.line(one, one.login ?? ''))}</ul>
      ${this.local ? this.inviting() : html`<p class="soft">${words.fromProvider}</p>`}
      ${this.invitations.length ? html`<section aria-labelledby="open"><h2 id="open">${words.invitations.open}</h2>
        <ul class="rows">${repeat(this.invitations, ({ id }) => id, (one) => this.invitation(one))}</ul></section>` : nothing}
      ${services(scripts, (one) => this.line(one, this.belonging(one), { tokens: one.owner === caller().id && one.state === 'ACTIVE' }), (name) => this.done(words.scripts.made(name)))}
    </div>`;
  }

  belonging({ owner }) {
    if (owner === caller().id) return words.scripts.yours;
    const known = this.people.find(({ id }) => id === owner);
    return known ? words.scripts.of(known.name) : words.scripts.ofSomebody;
  }

  line(one, note, { tokens = false } = {}) {
    const suspended = one.state === 'SUSPENDED';
    const other = suspended ? 'reinstatement' : 'suspension';
    if (one.state === 'ERASED') return html`<li><span class="soft">${one.name}</span></li>`;
    return html`<li><span><b>${one.name}</b> <span class="soft">${note}</span> ${suspended ? html`<span class="pill warn">${words.isSuspended}</span>` : nothing}</span>
      <span>${one.roles.map((role) => ROLES[role] ?? role).join(', ') || words.noRole} <span class="soft">${one.lastSeenOn ? words.lastSeen(date(one.lastSeenOn)) : ''}</span></span>
      <span class="actions">${tokens ? html`<button class="quiet" aria-label=${words.tokensOf(one.name)} aria-expanded=${this.changing?.id === one.id && this.changing.what === 'tokens'} @click=${() => this.change(one, 'tokens')}>${words.tokens}</button>` : nothing}
        <button class="quiet" aria-label=${words.roles.of(one.name)} @click=${() => this.change(one, 'roles')}>${words.roles.button}</button>
        ${one.id === caller().id ? nothing : html`<button class="quiet" aria-label=${words[other].of(one.name)} @click=${() => this.change(one, other)}>${words[other].button}</button>`}</span>
      ${this.changing?.id === one.id ? this.form(one, this.changing.what) : nothing}</li>`;
  }

  async change({ id }, what) {
    this.changing = this.changing?.id === id && this.changing.what === what ? null : { id, what };
    await this.updateComplete;
    this.renderRoot.querySelector('.rows p-form :is(input, textarea)')?.focus();
  }

  form(one, what) {
    if (what === 'tokens') return html`<p-tokens .person=${{ id: one.id, name: one.name, roles: one.roles, service: true }}></p-tokens>`;
    return html`<p-form .send=${(form, key) => post(`/api/people/${one.id}/${what}`, given(form, what === 'roles'), { key })} @sent=${() => this.done(words.done(one.name))}><form>
      ${what === 'roles' ? roles(one.roles) : nothing}
      ${field({ name: 'reason', label: words.why, kind: 'text', required: true })}
      <p-problem></p-problem>
      <div class="actions"><button class="primary">${words[what].submit}</button><button type="button" @click=${() => { this.changing = null; }}>${words.cancel}</button></div></form></p-form>`;
  }

  async done(happened) {
    this.changing = null;
    notice(happened);
    await this.load();
  }

  inviting() {
    return html`<section class="card" aria-labelledby="invite"><h2 id="invite" tabindex="-1">${words.invitations.heading}</h2>
      ${this.link ? secret(words.invitations.link, this.link.secret) : nothing}
      <p-form .send=${(form) => post('/api/invitations', given(form, true))} @sent=${this.invited}><form>
        <div class="pair">${field({ name: 'name', label: words.invitations.name, kind: 'text', most: 200, required: true })}
          ${field({ name: 'email', label: words.invitations.email, kind: 'text', type: 'email', invalid: words.invitations.wrongEmail })}
          ${field({ name: 'salesTeam', label: words.invitations.salesTeam, kind: 'text', most: 200 })}</div>
        ${roles([])}
        <p-problem></p-problem><div><button class="primary">${words.invitations.submit}</button></div></form></p-form></section>`;
  }

  async invited({ currentTarget, detail }) {
    currentTarget.form.reset();
    this.link = { of: detail.id, secret: detail.link };
    await this.load();
  }

  invitation(one) {
    return html`<li><span><b>${one.name}</b> <span class="soft">${one.email ?? ''}</span></span>
      <span>${one.roles.map((role) => ROLES[role]).join(', ')} <span class="soft">${words.invitations.until(html`<p-time at=${one.expiresAt} form="moment"></p-time>`)}</span></span>
      <button class="quiet" aria-label=${words.invitations.takeBackOne(one.name)} @click=${() => this.takeBack(one)}>${words.invitations.takeBack}</button></li>`;
  }

  async takeBack(one) {
    await remove(`/api/invitations/${one.id}`);
    if (this.link?.of === one.id) this.link = null;
    notice(words.invitations.takenBack(one.name));
    await loadedWithout(this, '#invite');
  }
}

function roles(had) {
  return field({ name: 'roles', label: words.part, kind: 'checks', choices: CHOICES, chosen: had });
}

function given(form, withRoles) {
  const said = new FormData(form);
  const texts = Object.fromEntries(['name', 'email', 'salesTeam', 'reason'].map((name) => [name, said.get(name)?.trim() || undefined]));
  return withRoles ? { ...texts, roles: said.getAll('roles') } : texts;
}

customElements.define('p-people-page', PeoplePage);
