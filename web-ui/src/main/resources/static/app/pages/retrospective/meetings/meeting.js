import { LitElement, html, nothing } from 'lit';
import { get, post } from '../../../api.js';
import { loadedInPlace } from '../../../focus.js';
import { date } from '../../../format.js';
import { t } from '../../../texts.js';
import { ROLES } from '../../../words.js';
import { updateQuery } from '../../../router.js';
import '../../../elements/p-state.js';
import { shaped } from '../../../forms/controls.js';
import { agenda } from './agenda.js';
import { actions, findings } from './entries.js';
import { agreeing, closing, completing, joining, noting, preparing } from './forms.js';
import { meetingStyles } from './styles.js';

const words = t.retrospective.meetings;

/** One retrospective: who is there, what was found, what is to be done, and what the caller can do next. */
class Meeting extends LitElement {

  static properties = {
    meeting: {}, answer: { state: true }, reasons: { state: true }, problem: { state: true },
  };

  static styles = meetingStyles;

  connectedCallback() {
    super.connectedCallback();
    get('/api/reasons').then(({ reasons }) => { this.reasons = reasons; }, () => {});
  }

  willUpdate(changed) {
    if (changed.has('meeting')) {
      this.answer = undefined;
      this.load();
    }
  }

  render() {
    if (this.problem) return html`<p-state kind=${this.problem.kind ?? 'error'} detail=${this.problem.message} @retry=${this.load}></p-state>`;
    return this.answer ? this.#shown(this.answer) : html`<p-state kind="loading"></p-state>`;
  }

  #shown(one) {
    const may = (name) => one.allowed.includes(name);
    const of = { id: this.meeting, send: this.#sender, sent: this.#sent };
    return html`<section class="card" aria-labelledby="heading">
      <div class="headed"><h2 id="heading" tabindex="-1">${words.period(date(one.from), date(one.to))}</h2><span class="pill ${one.state === 'OPEN' ? 'accent' : ''}">${words.states[one.state]}</span></div>
      <p class="soft small">${words.openedBy(one.openedBy, one.pinnedPosition)}</p>
      <button type="button" class="quiet" @click=${() => updateQuery({ from: one.from, to: one.to, asOf: one.pinnedPosition })}>${words.showFigures}</button>
      <a class="button quiet" href="?${new URLSearchParams({ meeting: one.id, from: one.from, to: one.to, asOf: one.pinnedPosition, present: 1 })}">${words.present}</a>
      <a class="button quiet" href="/retrospectives/${one.id}/minutes">${words.minutes}</a>
      <div class="people">${one.participants.map(({ person, as }) => html`<span class="pill">${person} <span class="soft">${words.roles[as] ?? ROLES[as]}</span></span>`)}
        ${one.bothSidesPresent || one.closing ? nothing : html`<span class="soft">${words.sideMissing}</span>`}</div>
      ${may('joinRetrospective') ? joining(of) : nothing}
      ${agenda(one)}
      ${may('addAgendaItem') ? preparing(of) : nothing}
      ${findings(one, this.reasons)}
      ${may('noteFinding') ? noting(of, this.reasons) : nothing}
      ${actions(one, may('completeAction') && ((action) => completing(of, action)))}
      ${may('agreeAction') ? agreeing(of) : nothing}
      ${one.closing ? html`<p class="soft small">${words.closedBy(one.closing.by)} ${one.closing.noActionBecause ? words.noAction(one.closing.noActionBecause) : nothing}</p>` : nothing}
      ${may('closeRetrospective') ? closing(of, one.actions.length === 0) : nothing}</section>`;
  }

  /** Sends a form's fields; those left empty are not said. */
  #sender = (what) => (form, key) => post(`/api/retrospectives/${this.meeting}/${what}`, shaped(form), { key });

  /** What was said has the focus, unless one has gone on meanwhile. */
  #sent = async ({ currentTarget, detail: { id } }) => {
    currentTarget.form.reset();
    currentTarget.closest('details')?.removeAttribute('open');
    if (await loadedInPlace(this)) (this.renderRoot.getElementById(id) ?? this.renderRoot.getElementById('heading')).focus();
    this.dispatchEvent(new CustomEvent('recorded', { bubbles: true, composed: true }));
  };

  /** An answer from before what is shown comes too late. */
  load = async () => {
    const asked = this.meeting;
    try {
      const answer = await get(`/api/retrospectives/${encodeURIComponent(asked)}`);
      if (asked !== this.meeting || answer.position < this.answer?.position) return;
      Object.assign(this, { answer, problem: undefined });
      this.dispatchEvent(new CustomEvent('loaded', { detail: answer, bubbles: true, composed: true }));
    } catch (problem) {
      if (asked === this.meeting) this.problem = problem;
    }
  };
}

customElements.define('p-meeting', Meeting);
