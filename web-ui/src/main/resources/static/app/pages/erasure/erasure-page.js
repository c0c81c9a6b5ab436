import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, post } from '../../api.js';
import { number } from '../../format.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { caller } from '../../session.js';
import { base, buttons, cards, fields, pills } from '../../styles.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { erasure } from './erasure-styles.js';
import './p-scan.js';
import './p-subject-form.js';
import { said, step } from './subject.js';

const ORDER = ['PRIVACY', 'LEGAL'];
const READ = [...ORDER, 'AUDITOR'];

/** What is to be forgotten, what must not be, and what was: for those who order it and who check on them. */
class ErasurePage extends LitElement {
  static properties = {
    params: { attribute: false }, query: { attribute: false }, erasures: { state: true }, holds: { state: true }, open: { state: true }, problem: { state: true },
  };

  static styles = [base, buttons, cards, fields, pills, erasure];

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('parley-event', this.told);
    if (this.may(READ)) this.load();
  }

  disconnectedCallback() {
    window.removeEventListener('parley-event', this.told);
    super.disconnectedCallback();
  }

  told = ({ detail }) => {
    if (/^(Erasure|Hold)/.test(detail.type)) this.load();
  };

  load = async () => {
    try {
      const [{ items: erasures }, { items: holds }] = await Promise.all([get('/api/erasures'), get('/api/holds')]);
      Object.assign(this, { erasures, holds, problem: null });
    } catch (problem) {
      this.problem = problem;
    }
  };

  may(roles) {
    return caller().roles.some((role) => roles.includes(role));
  }

  render() {
    if (!this.may(READ)) return html`<div class="page"><h1>Erasure</h1><p-state kind="forbidden" .detail=${'Privacy and Legal order erasures; an auditor checks on them.'}></p-state></div>`;
    if (this.problem) return html`<div class="page"><h1>Erasure</h1><p-state kind=${this.problem.kind} @retry=${this.load}></p-state></div>`;
    if (!this.erasures) return html`<div class="page"><h1>Erasure</h1><p-state kind="loading"></p-state></div>`;
    const waiting = this.erasures.filter(({ state }) => state === 'REQUESTED');
    const done = this.erasures.filter(({ state }) => state === 'COMPLETED');
    return html`<div class="page">
      <div><h1>Erasure</h1><p class="soft">What is erased can be read by nobody any more, and never comes back. Figures stay what they were, and every proof still holds. Copies elsewhere are not reached: backups, exports that somebody has with the database.</p></div>
      ${this.waiting(waiting)}
      ${this.may(ORDER) ? html`<div class="two"><section class="card" aria-labelledby="ask"><h2 id="ask">Ask for an erasure</h2>
          <p class="soft small">Nothing happens until somebody else of Privacy or Legal approves it.</p>
          <p-subject-form to="/api/erasures" words="Ask for it" @done=${() => this.done('It waits for somebody else’s approval.')}></p-subject-form></section>
        <p-scan @chosen=${({ detail }) => this.renderRoot.querySelector('p-subject-form').begin('position', detail)}></p-scan></div>` : nothing}
      ${this.held()}
      ${this.erased(done)}
    </div>`;
  }

  waiting(some) {
    if (some.length === 0) return nothing;
    return html`<section aria-labelledby="waiting"><h2 id="waiting">Waits for approval</h2>
      <ul class="rows" aria-label="Waits for approval">${repeat(some, ({ id }) => id, (one) => html`<li><span>${said(one.subject)}</span>
        ${this.may(ORDER) ? this.approving(one) : nothing}
        <span class="steps">${step('Asked for by', one.requested)}</span>
        ${this.open === one.id ? this.because(one.id, `/api/erasures/${one.id}/approval`, 'Erase it for good', 'It was erased.') : nothing}</li>`)}</ul></section>`;
  }

  approving(one) {
    if (one.requested.person === caller().id) return html`<span class="actions soft">Somebody else approves it.</span>`;
    return html`<button @click=${() => this.unfold(one.id)}>Approve</button>`;
  }

  held() {
    const now = this.holds.filter(({ released }) => !released);
    const before = this.holds.filter(({ released }) => released);
    const legal = this.may(['LEGAL']);
    return html`<section class="card" aria-labelledby="holds"><h2 id="holds">Holds</h2>
      <p class="soft small">What is held cannot be erased until the hold is released; Legal places and releases them.</p>
      ${now.length ? html`<ul class="rows" aria-label="Holds">${repeat(now, ({ id }) => id, (one) => html`<li><span>${said(one.subject)}</span>
        ${legal ? html`<button @click=${() => this.unfold(one.id)}>Release</button>` : nothing}
        <span class="steps">${step('Held by', one.placed)}</span>
        ${this.open === one.id ? this.because(one.id, `/api/holds/${one.id}/release`, 'Release the hold', 'The hold was released.') : nothing}</li>`)}</ul>` : html`<p class="small">Nothing is held.</p>`}
      ${before.length ? html`<details><summary>Released, ${number(before.length)}</summary><ul class="rows" aria-label="Released holds">${before.map((one) => html`<li><span>${said(one.subject)}</span>
        <span class="steps">${step('Held by', one.placed)}${step('Released by', one.released)}</span></li>`)}</ul></details>` : nothing}
      ${legal ? html`<details><summary>Place a hold</summary><p-subject-form to="/api/holds" words="Hold it" @done=${() => this.done('It is held.')}></p-subject-form></details>` : nothing}
    </section>`;
  }

  erased(some) {
    return html`<section aria-labelledby="erased"><h2 id="erased">What was erased</h2>
      ${some.length ? html`<ul class="rows" aria-label="What was erased">${repeat(some, ({ id }) => id, (one) => html`<li><span>${said(one.subject)}</span>
        <span class="actions soft">${counted(one.destroyed)}</span>
        <span class="steps">${step('Asked for by', one.requested)}${step('Approved by', one.approved)}</span></li>`)}</ul>` : html`<p class="soft small">Nothing yet.</p>`}</section>`;
  }

  because(id, path, words, happened) {
    return html`<p-form .send=${(form, key) => post(path, { reason: form.elements.reason.value.trim() }, { key })} @sent=${() => this.done(happened)}><form>
      ${field({ name: 'reason', label: 'Why', kind: 'text', required: true }, { within: id })}
      <p-problem></p-problem>
      <div class="actions"><button class="primary">${words}</button><button type="button" @click=${() => { this.open = null; }}>Cancel</button></div></form></p-form>`;
  }

  async unfold(id) {
    this.open = this.open === id ? null : id;
    await this.updateComplete;
    this.renderRoot.querySelector('.rows p-form input')?.focus();
  }

  async done(words) {
    this.open = null;
    notice(words);
    await this.load();
  }
}

/** What was destroyed, in numbers alone. */
function counted({ keys, names, belongings }) {
  const parts = [[keys, 'text', 'texts'], [names, 'name', 'names'], [belongings, 'thing of an account', 'things of an account']];
  return parts.filter(([count]) => count).map(([count, one, many]) => `${number(count)} ${count === 1 ? one : many}`).join(', ') || 'nothing was left';
}

customElements.define('p-erasure-page', ErasurePage);
