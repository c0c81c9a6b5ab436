import { LitElement, html, nothing } from 'lit';
import { get } from '../../api.js';
import { date } from '../../format.js';
import { updateQuery } from '../../router.js';
import { caller } from '../../session.js';
import { t } from '../../texts.js';
import '../../elements/p-state.js';
import './changes.js';
import './filters.js';
import { FIGURES, figure, goTo } from './figures/all.js';
import { putOnAgenda } from './meetings/agenda.js';
import './meetings/meetings.js';
import './position-slider.js';
import './presentation.js';
import { pageStyles } from './page-styles.js';
import { FILTERS, questionOf } from './question.js';

const words = t.retrospective;
const PAUSE = 1500;
// A year and a half of months, in milliseconds.
const READABLE = 550 * 24 * 3600 * 1000;

/** Looking back together: the figures of a period at any position, and what is found and agreed on. */
class RetrospectivePage extends LitElement {

  static properties = { query: { attribute: false }, params: { attribute: false }, head: { state: true }, stamp: { state: true }, at: { state: true }, meeting: { state: true }, empty: { state: true }, problem: { state: true } };

  static styles = pageStyles;

  #pausing;

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('parley-event', this.#told);
    this.#findHead();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('parley-event', this.#told);
  }

  willUpdate(changed) {
    if (changed.has('query')) this.#findMoment();
  }

  render() {
    const query = this.query ?? new URLSearchParams();
    return html`<div class="page">
      <header><h1>${words.heading}</h1><p class="soft">${this.#summary(query)}</p>
        <button type="button" @click=${() => print()}>${words.print}</button></header>
      ${this.problem ? html`<p-state kind=${this.problem.kind ?? 'error'} detail=${this.problem.message} @retry=${this.#findHead}></p-state>` : this.#content(query)}
    </div>`;
  }

  #content(query) {
    return html`<div class="columns">
      <div class="figures">${this.empty ? this.#nothing() : this.#lookback(query)}</div>
      <div class="aside" @loaded=${({ detail }) => { this.meeting = detail; }} @figure=${({ detail }) => goTo(this.renderRoot, detail)}><p-meetings .chosen=${query.get('meeting')} @recorded=${this.#findHead}></p-meetings></div>
    </div>`;
  }

  /** Where nobody has asked for anything there are no figures, but what to do first. */
  #nothing() {
    return html`<p-state kind="empty" heading=${words.empty} detail=${words.emptyDetail}>
      ${first('SALES', '/negotiations/new', words.raise)}${first('FACILITATOR', '/import', words.bringHistory)}</p-state>`;
  }

  #lookback(query) {
    return html`<p-changes .asOf=${query.get('asOf')} .stamp=${this.stamp}></p-changes>
      <p-lookback-filters .query=${query}></p-lookback-filters>
      <p-position-slider .head=${this.head} .position=${this.#position(query)} .at=${this.at}
        @position=${({ detail }) => updateQuery({ asOf: detail })}></p-position-slider>
      ${this.#figures(query)}`;
  }

  #figures(query) {
    const question = questionOf(query);
    const by = query.get('by') ?? finest(query);
    const of = { question, stamp: this.stamp, by, agenda: this.#agenda(query) };
    const groupings = html`<div slot="options" class="by" role="group" aria-label=${words.shareOfYesBy}>${Object.entries(words.groupings).map(([value, said]) => html`
      <button type="button" class="quiet" aria-pressed=${value === by ? 'true' : 'false'}
        @click=${() => updateQuery({ by: value })}>${said}</button>`)}</div>`;
    return html`<h2 class="hidden">${words.figures}</h2><div class="grid">
      ${[...FIGURES.keys()].map((name) => figure(name, of, name === 'DECISIONS' ? groupings : nothing))}</div>
      ${query.has('present') ? html`<p-presentation .figures=${this.#inOrder()} .of=${{ question, by: 'quarter' }} .heading=${this.#summary(query)} @left=${() => updateQuery({ present: null })}></p-presentation>` : nothing}`;
  }

  /** Whoever prepares the meeting that is shown puts its figures on the agenda. */
  #agenda(query) {
    const id = query.get('meeting');
    if (this.meeting?.id !== id || !this.meeting.allowed.includes('addAgendaItem')) return undefined;
    return (name) => putOnAgenda({ figure: name }, words.names[name], id);
  }

  /** What is on the agenda comes first. */
  #inOrder() {
    const marked = (this.meeting?.agenda ?? []).map((one) => one.figure).filter(Boolean);
    return [...new Set([...marked, ...FIGURES.keys()])];
  }

  #position(query) {
    const asOf = query.get('asOf');
    return /^\d+$/.test(asOf ?? '') ? Number(asOf) : undefined;
  }

  #summary(query) {
    const [from, to] = ['from', 'to'].map((name) => query.get(name) && date(query.get(name)));
    const period = from || to ? words.period(from, to) : words.allTime;
    const filters = FILTERS.slice(3).filter((name) => query.get(name)).map((name) => query.get(name));
    return [period, ...filters].join(' · ');
  }

  /** What others record moves the figures of now, once they pause. */
  #told = ({ detail: { position } }) => {
    this.head = Math.max(this.head ?? 0, position);
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => {
      this.stamp = position;
      if (this.empty) this.#findHead();
    }, PAUSE);
  };

  #findHead = async () => {
    try {
      const { position, items } = await get('/api/negotiations', { limit: 1 });
      Object.assign(this, { head: position, empty: items.length === 0, problem: undefined });
    } catch (problem) {
      this.problem = problem;
    }
  };

  async #findMoment() {
    const asOf = this.query?.get('asOf');
    this.at = undefined;
    if (!asOf) return;
    const { at } = await get('/api/me', { asOf }).catch(() => ({}));
    if (asOf === this.query.get('asOf')) this.at = at;
  }
}

function first(role, href, said) {
  return caller()?.roles.includes(role) ? html`<a class="button primary" href=${href}>${said}</a>` : nothing;
}

/** Months, unless there would be too many of them to read. */
function finest(query) {
  const [from, to] = ['from', 'to'].map((name) => query.get(name));
  return from && Date.parse(to ?? new Date().toISOString()) - Date.parse(from) <= READABLE ? 'month' : 'quarter';
}

customElements.define('p-retrospective-page', RetrospectivePage);
