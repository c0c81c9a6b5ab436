import { LitElement, html, nothing } from 'lit';
import { get, post } from '../../../api.js';
import { date, number } from '../../../format.js';
import { updateQuery } from '../../../router.js';
import { caller } from '../../../session.js';
import '../../../elements/p-problem.js';
import '../../../elements/p-state.js';
import '../../../elements/p-time.js';
import { isOfRetrospective } from '../../audit/event-words.js';
import { periods } from '../question.js';
import './meeting.js';
import { meetingStyles } from './styles.js';

/** The retrospectives, the one that is looked at among them, and opening another one. */
class Meetings extends LitElement {

  static properties = { chosen: {}, items: { state: true }, problem: { state: true }, refused: { state: true }, busy: { state: true } };

  static styles = meetingStyles;

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('parley-event', this.#told);
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('parley-event', this.#told);
  }

  render() {
    return html`<section class="card all" aria-labelledby="heading"><h2 id="heading">Retrospectives</h2>
      ${this.problem ? html`<p-state kind=${this.problem.kind ?? 'error'} detail=${this.problem.message} @retry=${this.#load}></p-state>` : this.#list()}
      ${caller()?.roles.includes('FACILITATOR') ? this.#opening() : nothing}</section>
      ${this.chosen ? html`<p-meeting .meeting=${this.chosen} @recorded=${this.#load}></p-meeting>` : nothing}`;
  }

  #list() {
    if (!this.items) return html`<p-state kind="loading"></p-state>`;
    if (this.items.length === 0) {
      return html`<p class="soft small">None was held yet. A facilitator opens one over a period; then sales and product join it, each by their own login.</p>`;
    }
    return html`<nav class="list" aria-label="Retrospectives">${this.items.map((one) => html`
      <a href=${address(one.id)} aria-current=${one.id === this.chosen ? 'true' : 'false'}>
        <span>${date(one.from)} to ${date(one.to)}</span><span class="pill ${one.state === 'OPEN' ? 'accent' : ''}">${one.state === 'OPEN' ? 'open' : 'closed'}</span>
        <span class="soft">${counted(one.findings, 'finding')}, ${counted(one.actions, 'action')}${one.openActions ? html`, <b>${number(one.openActions)} to be done</b>` : nothing}</span></a>`)}</nav>`;
  }

  #opening() {
    const { from, to } = periods().find(({ words }) => words === 'Last quarter');
    return html`<details><summary>Open a retrospective</summary><form @submit=${this.#open}>
      <div class="pair"><label>First day<input type="date" name="from" required .defaultValue=${from}></label>
        <label>Last day<input type="date" name="to" required .defaultValue=${to}></label></div>
      <p class="hint">Its figures stand at the log’s position now, and never move.</p>
      <p-problem .problem=${this.refused}></p-problem>
      <div><button class="primary" ?disabled=${this.busy}>Open it</button></div></form></details>`;
  }

  async #open(event) {
    event.preventDefault();
    const form = event.target;
    const body = Object.fromEntries(new FormData(form));
    Object.assign(this, { busy: true, refused: undefined });
    try {
      const { id } = await post('/api/retrospectives', body);
      form.closest('details').open = false;
      await this.#load();
      this.dispatchEvent(new CustomEvent('recorded'));
      updateQuery({ meeting: id });
    } catch (problem) {
      this.refused = problem;
    } finally {
      this.busy = false;
    }
  }

  /** What others record is seen without reloading. */
  #told = ({ detail }) => {
    if (isOfRetrospective(detail.type)) this.#load().then(() => this.renderRoot.querySelector('p-meeting')?.load());
  };

  #load = async () => {
    try {
      const { items } = await get('/api/retrospectives');
      Object.assign(this, { items, problem: undefined });
    } catch (problem) {
      this.problem = problem;
    }
  };
}

function counted(n, what) {
  return `${number(n)} ${what}${n === 1 ? '' : 's'}`;
}

function address(id) {
  const url = new URL(location.href);
  url.searchParams.set('meeting', id);
  return url.pathname + url.search;
}

customElements.define('p-meetings', Meetings);
