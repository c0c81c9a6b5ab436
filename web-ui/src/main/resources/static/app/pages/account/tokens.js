import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, post, remove } from '../../api.js';
import { loadedWithout } from '../../focus.js';
import { date } from '../../format.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { base, buttons, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { ROLES } from '../../words.js';
import '../../elements/p-state.js';
import { account } from './account-styles.js';
import { secret } from './secret.js';

const DAYS = 90;

const words = t.account.tokens;

/** The tokens by which scripts act as `person`: oneself, or a service account of one's own. */
class Tokens extends LitElement {
  static properties = { person: { attribute: false }, tokens: { state: true }, made: { state: true }, problem: { state: true } };

  static styles = [base, buttons, fields, account];

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  load = async () => {
    try {
      const all = await get('/api/tokens');
      Object.assign(this, { tokens: all.filter(({ personId }) => personId === this.person.id), problem: null });
    } catch (problem) {
      this.problem = problem;
    }
  };

  render() {
    return html`<div class="stack">${this.problem ? html`<p-state kind=${this.problem.kind} @retry=${this.load}></p-state>` : this.list()}
      ${this.made ? secret(words.shownOnce, this.made) : nothing}
      <details><summary>${words.make}</summary>${this.making()}</details></div>`;
  }

  list() {
    if (!this.tokens) return html`<p-state kind="loading"></p-state>`;
    if (this.tokens.length === 0) return html`<p class="soft small">${words.none}</p>`;
    return html`<ul class="rows" aria-label=${words.of(this.person.name)}>${repeat(this.tokens, ({ id }) => id, (one) => html`<li><b>${one.name}</b>
      <span class="soft">${words.used(one.roles.map((role) => ROLES[role]), date(one.expiresOn), one.lastUsedOn && date(one.lastUsedOn))}</span>
      <button class="quiet" aria-label=${words.revokeOne(one.name)} @click=${() => this.revoke(one)}>${words.revoke}</button></li>`)}</ul>`;
  }

  making() {
    const { roles } = this.person;
    return html`<p-form .send=${(form) => post('/api/tokens', this.token(form))} @sent=${this.added}><form>
      <div class="pair">${field({ name: 'name', label: words.name, kind: 'text', most: 200, required: true }, { within: this.person.id })}
        ${field({ name: 'expiresOn', label: words.endsOn, kind: 'date', required: true, preset: inDays(DAYS), min: inDays(0), max: inDays(365), invalid: words.wrongEnd }, { within: this.person.id })}</div>
      ${field({ name: 'roles', label: words.roles, kind: 'checks', choices: roles.map((role) => [role, ROLES[role]]), chosen: roles.length === 1 ? roles : [] })}
      <p-problem></p-problem><div><button>${words.submit}</button></div></form></p-form>`;
  }

  token(form) {
    const given = new FormData(form);
    const { id, service } = this.person;
    return { name: given.get('name').trim(), expiresOn: given.get('expiresOn'), roles: given.getAll('roles'), personId: service ? id : undefined };
  }

  async added({ currentTarget, detail }) {
    currentTarget.closest('details').open = false;
    currentTarget.form.reset();
    this.made = detail.token;
    await this.load();
  }

  async revoke(one) {
    await remove(`/api/tokens/${one.id}`);
    this.made = null;
    notice(words.revoked(one.name));
    await loadedWithout(this, 'summary');
  }
}

function inDays(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

customElements.define('p-tokens', Tokens);
