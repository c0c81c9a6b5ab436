import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { caller } from '../../session.js';
import { base, buttons, cards, fields, pills } from '../../styles.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { t } from '../../texts.js';
import { erasure } from './erasure-styles.js';
import './p-scan.js';
import './p-subject-form.js';
import { said, step } from './subject.js';

const ORDER = ['PRIVACY', 'LEGAL'];
const READ = [...ORDER, 'AUDITOR'];

const words = t.erasure;

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
      const [{ items: erasures, position }, { items: holds }] = await Promise.all([get('/api/erasures'), get('/api/holds')]);
      if (position < this.position) return;
      Object.assign(this, { erasures, holds, position, problem: null });
    } catch (problem) {
      if (!this.erasures || problem.status !== 0) this.problem = problem;
    }
  };

  may(roles) {
    return caller().roles.some((role) => roles.includes(role));
  }

  render() {
    if (!this.may(READ)) return html`<div class="page"><h1>${words.heading}</h1><p-state kind="forbidden" .detail=${words.forbidden}></p-state></div>`;
    if (this.problem) return html`<div class="page"><h1>${words.heading}</h1><p-state kind=${this.problem.kind} @retry=${this.load}></p-state></div>`;
    if (!this.erasures) return html`<div class="page"><h1>${words.heading}</h1><p-state kind="loading"></p-state></div>`;
    const waiting = this.erasures.filter(({ state }) => state === 'REQUESTED');
    const done = this.erasures.filter(({ state }) => state === 'COMPLETED');
    return html`<div class="page">
      <div><h1>${words.heading}</h1><p class="soft">${words.intro}</p></div>
      ${this.waiting(waiting)}
      ${this.may(ORDER) ? html`<div class="two"><section class="card" aria-labelledby="ask"><h2 id="ask">${words.ask}</h2>
          <p class="soft small">${words.needsApproval}</p>
          <p-subject-form to="/api/erasures" .words=${words.submit} @done=${() => this.done(words.asked)}></p-subject-form></section>
        <p-scan @chosen=${({ detail }) => this.renderRoot.querySelector('p-subject-form').begin('position', detail)}></p-scan></div>` : nothing}
      ${this.held()}
      ${this.erased(done)}
    </div>`;
  }

  waiting(some) {
    if (some.length === 0) return nothing;
    return html`<section aria-labelledby="waiting"><h2 id="waiting">${words.waiting}</h2>
      <ul class="rows" aria-label=${words.waiting}>${repeat(some, ({ id }) => id, (one) => html`<li><span>${said(one.subject)}</span>
        ${this.may(ORDER) ? this.approving(one) : nothing}
        <span class="steps">${step('requested', one.requested)}</span>
        ${this.open === one.id ? this.because(one.id, `/api/erasures/${one.id}/approval`, words.eraseForGood, words.wasErased) : nothing}</li>`)}</ul></section>`;
  }

  approving(one) {
    if (one.requested.person === caller().id) return html`<span class="actions soft">${words.othersApprove}</span>`;
    return html`<button @click=${() => this.unfold(one.id)}>${words.approve}</button>`;
  }

  held() {
    const now = this.holds.filter(({ released }) => !released);
    const before = this.holds.filter(({ released }) => released);
    const legal = this.may(['LEGAL']);
    return html`<section class="card" aria-labelledby="holds"><h2 id="holds">${words.holds}</h2>
      <p class="soft small">${words.whatHoldsDo}</p>
      ${now.length ? html`<ul class="rows" aria-label=${words.holds}>${repeat(now, ({ id }) => id, (one) => html`<li><span>${said(one.subject)}</span>
        ${legal ? html`<button @click=${() => this.unfold(one.id)}>${words.release}</button>` : nothing}
        <span class="steps">${step('placed', one.placed)}</span>
        ${this.open === one.id ? this.because(one.id, `/api/holds/${one.id}/release`, words.releaseHold, words.wasReleased) : nothing}</li>`)}</ul>` : html`<p class="small">${words.noneHeld}</p>`}
      ${before.length ? html`<details><summary>${words.released(before.length)}</summary><ul class="rows" aria-label=${words.releasedHolds}>${before.map((one) => html`<li><span>${said(one.subject)}</span>
        <span class="steps">${step('placed', one.placed)}${step('released', one.released)}</span></li>`)}</ul></details>` : nothing}
      ${legal ? html`<details><summary>${words.place}</summary><p-subject-form to="/api/holds" .words=${words.hold} @done=${() => this.done(words.isHeld)}></p-subject-form></details>` : nothing}
    </section>`;
  }

  erased(some) {
    return html`<section aria-labelledby="erased"><h2 id="erased">${words.erased}</h2>
      ${some.length ? html`<ul class="rows" aria-label=${words.erased}>${repeat(some, ({ id }) => id, (one) => html`<li><span>${said(one.subject)}</span>
        <span class="actions soft">${words.destroyed(one.destroyed)}</span>
        <span class="steps">${step('requested', one.requested)}${step('approved', one.approved)}</span></li>`)}</ul>` : html`<p class="soft small">${words.nothingYet}</p>`}</section>`;
  }

  because(id, path, submit, happened) {
    return html`<p-form .send=${(form, key) => post(path, { reason: form.elements.reason.value.trim() }, { key })} @sent=${() => this.done(happened)}><form>
      ${field({ name: 'reason', label: words.why, kind: 'text', required: true }, { within: id })}
      <p-problem></p-problem>
      <div class="actions"><button class="primary">${submit}</button><button type="button" @click=${() => { this.open = null; }}>${words.cancel}</button></div></form></p-form>`;
  }

  async unfold(id) {
    this.open = this.open === id ? null : id;
    await this.updateComplete;
    this.renderRoot.querySelector('.rows p-form input')?.focus();
  }

  async done(happened) {
    this.open = null;
    notice(happened);
    await this.load();
  }
}

customElements.define('p-erasure-page', ErasurePage);
