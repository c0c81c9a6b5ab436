import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { get, post } from '../../../api.js';
import { date } from '../../../format.js';
import { t } from '../../../texts.js';
import { navigate } from '../../../router.js';
import { caller } from '../../../session.js';
import { shaped } from '../../../forms/controls.js';
import { field } from '../../../forms/fields.js';
import '../../../forms/p-form.js';
import '../../../elements/p-state.js';
import '../../../elements/p-time.js';
import { isOfRetrospective } from '../../audit/event-words.js';
import { periods } from '../question.js';
import './meeting.js';
import { meetingStyles } from './styles.js';

const words = t.retrospective.meetings;

/** The retrospectives, the one that is looked at among them, and opening another one. */
class Meetings extends LitElement {

  static properties = { chosen: {}, items: { state: true }, problem: { state: true } };

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
    return html`<section class="card all" aria-labelledby="heading"><h2 id="heading">${words.heading}</h2>
      ${this.problem ? html`<p-state kind=${this.problem.kind ?? 'error'} detail=${this.problem.message} @retry=${this.#load}></p-state>` : this.#list()}
      ${caller()?.roles.includes('FACILITATOR') ? this.#opening() : nothing}</section>
      ${this.chosen ? html`<p-meeting .meeting=${this.chosen} @recorded=${this.#load}></p-meeting>` : nothing}`;
  }

  #list() {
    if (!this.items) return html`<p-state kind="loading"></p-state>`;
    if (this.items.length === 0) {
      return html`<p class="soft small">${words.none}</p>`;
    }
    return html`<nav class="list" aria-label=${words.heading}>${repeat(this.items, (one) => one.id, (one) => html`
      <a href=${address(one)} aria-current=${one.id === this.chosen ? 'true' : 'false'}>
        <span>${words.period(date(one.from), date(one.to))}</span><span class="pill ${one.state === 'OPEN' ? 'accent' : ''}">${words.states[one.state]}</span>
        <span class="soft">${words.holds(one.findings, one.actions)}${one.openActions ? html`, <b>${words.toBeDone(one.openActions)}</b>` : nothing}</span></a>`)}</nav>`;
  }

  #opening() {
    const { from, to } = periods().find(({ name }) => name === 'lastQuarter');
    return html`<details><summary>${words.open}</summary>
      <p-form draft="retrospective" .send=${(form, key) => post('/api/retrospectives', shaped(form), { key })} @sent=${this.#opened}><form>
        <div class="pair">${field({ name: 'from', label: words.from, kind: 'date', required: true, preset: from })}
          ${field({ name: 'to', label: words.to, kind: 'date', required: true, preset: to })}</div>
        <p class="hint">${words.pinnedNow}</p>
        <p-problem></p-problem>
        <div><button class="primary">${words.openIt}</button></div></form></p-form></details>`;
  }

  /** Whoever opens one looks at its figures. */
  #opened = async ({ currentTarget, detail: { id } }) => {
    currentTarget.closest('details').open = false;
    await this.#load();
    this.dispatchEvent(new CustomEvent('recorded'));
    navigate(address(this.items.find((one) => one.id === id) ?? { id }));
  };

  /** What others record is seen without reloading. */
  #told = ({ detail }) => {
    if (isOfRetrospective(detail.type)) this.#load().then(() => this.renderRoot.querySelector('p-meeting')?.load());
  };

  #load = async () => {
    try {
      const { items, position } = await get('/api/retrospectives');
      if (position < this.position) return;
      Object.assign(this, { items, position, problem: undefined });
    } catch (problem) {
      this.problem = problem;
    }
  };
}

/** A retrospective is opened with its own figures: of its period, at its position. */
function address({ id, from, to, pinnedPosition }) {
  const query = new URLSearchParams({ meeting: id, ...(from ? { from, to, asOf: pinnedPosition } : {}) });
  return `${location.pathname}?${query}`;
}

customElements.define('p-meetings', Meetings);
