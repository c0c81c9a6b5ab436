import { LitElement, html } from 'lit';
import { get } from '../../api.js';
import { reasons } from '../../catalogue.js';
import { updateQuery } from '../../router.js';
import { t } from '../../texts.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { changed } from './changed.js';
import { eventWords } from './event-words.js';
import { replayStyles } from './replay-styles.js';
import { standing } from './standing.js';

const words = t.audit.replay;

/** A negotiation, event by event: what happened, and how everything stood right after it. */
class ReplayPage extends LitElement {

  static properties = {
    query: { attribute: false }, params: { attribute: false }, events: { state: true }, shown: { state: true }, before: { state: true },
    problem: { state: true }, index: { state: true }, busy: { state: true },
  };

  static styles = replayStyles;

  #seen = new Map();

  async connectedCallback() {
    super.connectedCallback();
    await this.#load();
  }

  willUpdate(changed) {
    if ((changed.has('query') || changed.has('events')) && this.events) this.#stand();
  }

  render() {
    if (this.problem) return html`<div class="page"><h1>${words.heading}</h1><p-state kind=${this.problem.kind ?? 'error'} detail=${this.problem.message} @retry=${this.#load}></p-state></div>`;
    if (!this.events) return html`<div class="page"><h1>${words.heading}</h1><p-state kind="loading"></p-state></div>`;
    return html`<div class="page">
      <header><h1>${this.shown?.title ?? words.heading}</h1><p class="soft"><a href=${`/negotiations/${this.params.id}`}>${words.asItStands}</a> · <a href=${`/audit?stream=${this.params.id}`}>${words.entries}</a></p></header>
      ${this.#slider()}
      <div class="columns">${this.#history()}
        <section aria-labelledby="standing" aria-busy=${this.busy ? 'true' : 'false'}><h2 id="standing" class="hidden">${words.stood}</h2>
          ${this.shown ? html`${changed(this.before, this.shown)}${standing(this.shown, this.before)}` : html`<p-state kind="loading"></p-state>`}</section></div>
    </div>`;
  }

  #slider() {
    const last = this.events.length - 1;
    const event = this.events[this.index];
    const said = words.at(this.index + 1, this.events.length, eventWords(event.type));
    const at = (moment) => html`<p-time form="moment" at=${moment}></p-time>`;
    return html`<div class="slider">
      <button type="button" ?disabled=${this.index === 0} @click=${() => this.#go(this.index - 1)}>${words.back}</button>
      <label class="hidden" for="event">${words.event}</label>
      <input id="event" type="range" min="0" max=${last} .value=${String(this.index)} aria-valuetext=${said} @input=${({ target }) => this.#go(Number(target.value))}>
      <button type="button" ?disabled=${this.index === last} @click=${() => this.#go(this.index + 1)}>${words.on}</button>
      <output for="event"><strong>${said}</strong>${words.times(event.position, at(event.occurredAt), at(event.recordedAt))}</output></div>`;
  }

  #history() {
    return html`<ol class="history" aria-label=${words.events}>${this.events.map((event, index) => html`
      <li class=${index > this.index ? 'later' : ''}><button type="button" aria-current=${index === this.index ? 'step' : 'false'} @click=${() => this.#go(index)}>
        <span class="what">${eventWords(event.type)}</span><span class="soft">${words.by(event.actor.id, html`<p-time at=${event.occurredAt}></p-time>`)}</span></button></li>`)}</ol>`;
  }

  #go(index) {
    updateQuery({ at: this.events[index].position }, { goesOn: true });
  }

  async #stand() {
    const asked = Number(this.query?.get('at') ?? this.events[0].position);
    this.index = Math.max(0, this.events.findLastIndex(({ position }) => position <= asked));
    const index = this.index;
    this.busy = true;
    try {
      const [before, shown] = await Promise.all([index === 0 ? null : this.#after(index - 1), this.#after(index)]);
      if (index === this.index) Object.assign(this, { before, shown, busy: false });
    } catch (problem) {
      if (index === this.index) this.problem = problem;
    }
  }

  /** How it stood right after an event, asked for until there is an answer. */
  #after(index) {
    const { position } = this.events[index];
    if (!this.#seen.has(position)) {
      const answer = get(`/api/negotiations/${this.params.id}`, { asOf: position });
      answer.catch(() => this.#seen.delete(position));
      this.#seen.set(position, answer);
    }
    return this.#seen.get(position);
  }

  #load = async () => {
    try {
      const [{ events }] = await Promise.all([get(`/api/negotiations/${this.params.id}/history`), reasons()]);
      Object.assign(this, { events, index: 0, problem: undefined });
    } catch (problem) {
      this.problem = problem;
    }
  };
}

customElements.define('p-replay-page', ReplayPage);
