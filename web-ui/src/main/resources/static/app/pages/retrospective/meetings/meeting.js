import { LitElement, html, nothing } from 'lit';
import { get, post } from '../../../api.js';
import { date, number } from '../../../format.js';
import { updateQuery } from '../../../router.js';
import '../../../elements/p-problem.js';
import '../../../elements/p-state.js';
import { actions, findings } from './entries.js';
import { agreeing, closing, joining, noting } from './forms.js';
import { meetingStyles } from './styles.js';

/** One retrospective: who is there, what was found, what is to be done, and what the caller can do next. */
class Meeting extends LitElement {

  static properties = {
    meeting: {}, answer: { state: true }, reasons: { state: true }, problem: { state: true }, refused: { state: true }, busy: { state: true },
  };

  static styles = meetingStyles;

  connectedCallback() {
    super.connectedCallback();
    get('/api/reasons').then(({ reasons }) => { this.reasons = reasons; }, () => {});
  }

  willUpdate(changed) {
    if (changed.has('meeting')) {
      Object.assign(this, { answer: undefined, refused: undefined });
      this.load();
    }
  }

  render() {
    if (this.problem) return html`<p-state kind=${this.problem.kind ?? 'error'} detail=${this.problem.message} @retry=${this.load}></p-state>`;
    return this.answer ? this.#shown(this.answer) : html`<p-state kind="loading"></p-state>`;
  }

  #shown(one) {
    const may = (name) => one.allowed.includes(name);
    return html`<section class="card" aria-labelledby="heading">
      <div class="headed"><h2 id="heading">${date(one.from)} to ${date(one.to)}</h2><span class="pill ${one.state === 'OPEN' ? 'accent' : ''}">${one.state === 'OPEN' ? 'open' : 'closed'}</span></div>
      <p class="soft small">Opened by ${one.openedBy}; its figures stand at position ${number(one.pinnedPosition)}.</p>
      <button type="button" class="quiet" @click=${() => updateQuery({ from: one.from, to: one.to, asOf: one.pinnedPosition })}>Show these figures</button>
      <div class="people">${one.participants.map(({ person, as }) => html`<span class="pill">${person} <span class="soft">${as.toLowerCase()}</span></span>`)}
        ${one.bothSidesPresent || one.closing ? nothing : html`<span class="soft">Findings can be noted once somebody of sales and somebody of product has joined.</span>`}</div>
      ${may('joinRetrospective') ? joining(this.busy, this.#sender('participants')) : nothing}
      ${findings(one.findings, this.reasons)}
      ${may('noteFinding') ? noting(this.reasons, this.busy, this.#sender('findings')) : nothing}
      ${actions(one, may('completeAction'), this.busy, (id) => this.#sender(`actions/${id}/completion`))}
      ${may('agreeAction') ? agreeing(this.busy, this.#sender('actions')) : nothing}
      ${one.closing ? html`<p class="soft small">Closed by ${one.closing.by}.${one.closing.noActionBecause ? html` No action: ${one.closing.noActionBecause}` : nothing}</p>` : nothing}
      ${may('closeRetrospective') ? closing(one.actions.length === 0, this.busy, this.#sender('closing')) : nothing}
      <p-problem .problem=${this.refused}></p-problem></section>`;
  }

  /** Sends a form's fields; those left empty are not said. */
  #sender(what) {
    return async (event) => {
      event.preventDefault();
      const form = event.target;
      const body = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
      Object.assign(this, { busy: true, refused: undefined });
      try {
        await post(`/api/retrospectives/${this.meeting}/${what}`, body);
        form.reset();
        await this.load();
        this.dispatchEvent(new CustomEvent('recorded', { bubbles: true, composed: true }));
      } catch (problem) {
        this.refused = problem;
      } finally {
        this.busy = false;
      }
    };
  }

  load = async () => {
    const asked = this.meeting;
    try {
      const answer = await get(`/api/retrospectives/${asked}`);
      if (asked === this.meeting) Object.assign(this, { answer, problem: undefined });
    } catch (problem) {
      this.problem = problem;
    }
  };
}

customElements.define('p-meeting', Meeting);
