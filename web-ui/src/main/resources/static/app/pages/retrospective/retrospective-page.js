import { LitElement, html } from 'lit';
import { get } from '../../api.js';
import { date } from '../../format.js';
import { updateQuery } from '../../router.js';
import '../../elements/p-state.js';
import './figures/calibration.js';
import './figures/counter-options.js';
import './figures/left-open.js';
import './figures/overrides.js';
import './figures/reasons.js';
import './figures/time-to-decision.js';
import './figures/yes-share.js';
import './changes.js';
import './filters.js';
import './meetings/meetings.js';
import './position-slider.js';
import { pageStyles } from './page-styles.js';
import { FILTERS, questionOf } from './question.js';

const GROUPINGS = [['month', 'by month'], ['quarter', 'quarter'], ['salesTeam', 'sales team'], ['productArea', 'product area'], ['segment', 'segment']];
const PAUSE = 1500;

/** Looking back together: the figures of a period at any position, and what is found and agreed on. */
class RetrospectivePage extends LitElement {

  static properties = { query: { attribute: false }, params: { attribute: false }, head: { state: true }, stamp: { state: true }, at: { state: true }, problem: { state: true } };

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
      <header><h1>Retrospective</h1><p class="soft">${this.#summary(query)}</p>
        <button type="button" @click=${() => print()}>Print</button></header>
      ${this.problem ? html`<p-state kind=${this.problem.kind ?? 'error'} detail=${this.problem.message} @retry=${this.#findHead}></p-state>` : this.#content(query)}
    </div>`;
  }

  #content(query) {
    const question = questionOf(query);
    return html`<div class="columns">
      <div class="figures">
        <p-changes .asOf=${query.get('asOf')} .stamp=${this.stamp}></p-changes>
        <p-lookback-filters .query=${query}></p-lookback-filters>
        <p-position-slider .head=${this.head} .position=${this.#position(query)} .at=${this.at}
          @position=${({ detail }) => updateQuery({ asOf: detail })}></p-position-slider>
        ${this.#figures(query, question)}
      </div>
      <div class="aside"><p-meetings .chosen=${query.get('meeting')} @recorded=${this.#findHead}></p-meetings></div>
    </div>`;
  }

  #figures(query, question) {
    const by = query.get('by') ?? 'month';
    return html`<h2 class="hidden">Figures</h2><div class="grid">
      <p-yes-share class="whole" .question=${question} .stamp=${this.stamp} .by=${by}>
        <div slot="options" class="by" role="group" aria-label="Share of yes by">${GROUPINGS.map(([value, words]) => html`
          <button type="button" class="quiet" aria-pressed=${value === by ? 'true' : 'false'}
            @click=${() => updateQuery({ by: value === 'month' ? null : value })}>${words}</button>`)}</div></p-yes-share>
      <p-reasons class="whole" .question=${question} .stamp=${this.stamp}></p-reasons>
      <p-time-to-decision class="half" .question=${question} .stamp=${this.stamp}></p-time-to-decision>
      <p-calibration class="half" .question=${question} .stamp=${this.stamp}></p-calibration>
      <p-counter-options .question=${question} .stamp=${this.stamp}></p-counter-options>
      <p-balance .question=${question} .stamp=${this.stamp}></p-balance>
      <p-overrides .question=${question} .stamp=${this.stamp}></p-overrides>
      <p-unsupported .question=${question} .stamp=${this.stamp}></p-unsupported>
      <p-unresolved .question=${question} .stamp=${this.stamp}></p-unresolved>
      <p-saturation .question=${question} .stamp=${this.stamp}></p-saturation>
      <p-retention-risk class="whole" .question=${question} .stamp=${this.stamp}></p-retention-risk>
    </div>`;
  }

  #position(query) {
    const asOf = query.get('asOf');
    return /^\d+$/.test(asOf ?? '') ? Number(asOf) : undefined;
  }

  #summary(query) {
    const period = query.get('from') || query.get('to') ? `${query.get('from') ? date(query.get('from')) : 'the start'} to ${query.get('to') ? date(query.get('to')) : 'today'}` : 'All time';
    const filters = FILTERS.slice(3).filter((name) => query.get(name)).map((name) => query.get(name));
    return [period, ...filters].join(' · ');
  }

  /** What others record moves the figures of now, once they pause. */
  #told = ({ detail: { position } }) => {
    this.head = Math.max(this.head ?? 0, position);
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => { this.stamp = position; }, PAUSE);
  };

  #findHead = async () => {
    try {
      const { position } = await get('/api/me');
      Object.assign(this, { head: position, problem: undefined });
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

customElements.define('p-retrospective-page', RetrospectivePage);
