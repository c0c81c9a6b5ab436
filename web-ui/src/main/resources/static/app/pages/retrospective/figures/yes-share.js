import { html, nothing } from 'lit';
import { STANDINGS } from '../../../words.js';
import '../chart.js';
import { groupName, number, percent, proportion } from '../words.js';
import { Figure } from './figure.js';
import { yesShareChart } from './yes-share-chart.js';
import { yesShareRows } from './yes-share-rows.js';

// Each column of the table, by the name that its number has.
const COLUMNS = [
  ['asAsked', 'AS_ASKED'], ['counterAgreed', 'COUNTER_AGREED'], ['counterImposed', 'COUNTER_IMPOSED'], ['declined', 'DECLINED'], ['deferred', 'DEFERRED'],
  ['open', 'OPEN'], ['withdrawn', 'WITHDRAWN'], ['duplicate', 'DUPLICATE'], ['superseded', 'SUPERSEDED'],
];

const STANDS = Object.fromEntries(COLUMNS);

/** The share of yes by month, quarter, team, area or segment, with where everything else stands below it. */
class YesShare extends Figure {

  static properties = { by: {}, whole: { state: true } };

  path = '/api/analytics/decisions';
  heading = 'Share of yes';
  explained = 'yesShare';

  get more() {
    return { groupBy: this.by ?? 'month' };
  }

  get #isTeams() {
    return this.by === 'salesTeam';
  }

  shown({ groups }) {
    if (groups.length === 0) return html`<p class="problem">No request was raised here. There is no share to show.</p>`;
    const listed = (names, words) => this.listed(names.reduce((total, name) => total + sum(groups, name), 0), words, ...names.map((name) => ['stands', STANDS[name]]));
    return html`<p class="headline">${this.listed(sum(groups, 'raised'), 'raised')}: ${listed(['asAsked', 'counterAgreed'], 'yes')}, ${listed(['declined', 'counterImposed'], 'no')},
        ${listed(['deferred'], 'later')}, ${listed(['open'], 'open')}, ${listed(['withdrawn', 'duplicate', 'superseded'], 'ended otherwise')}.
        ${this.#isTeams && groups.some(({ group }) => group === 'other') ? 'Teams too small to stand by themselves are shown together as “other”.' : nothing}</p>
      ${this.#isTime ? html`<p-chart .draw=${yesShareChart(groups)} label=${this.#said(groups)}></p-chart>`
        : html`<p-chart .rows=${groups.length} .draw=${yesShareRows(groups)} label=${this.#said(groups)}></p-chart>`}`;
  }

  get #isTime() {
    return ['month', 'quarter', undefined].includes(this.by);
  }

  #said(groups) {
    return `Share of yes: ${groups.map(({ group, yesShare }) => `${groupName(group)} ${percent(yesShare.value)}`).join(', ')}`;
  }

  table({ groups }) {
    return html`<table><caption>Where each request stands by its first yes or no</caption>
      <thead><tr><th scope="col">Group</th><th scope="col" class="n">raised</th>
        ${COLUMNS.map(([, standing]) => html`<th scope="col" class="n">${STANDINGS[standing]}</th>`)}<th scope="col">share of yes</th></tr></thead>
      <tbody>${groups.map((one) => html`<tr><th scope="row">${groupName(one.group)}</th><td class="n">${number(one.raised)}</td>
        ${COLUMNS.map(([name]) => html`<td class="n">${number(one[name])}</td>`)}
        <td class=${one.yesShare.value === null ? 'unknown' : ''}>${proportion(one.yesShare)}</td></tr>`)}</tbody></table>`;
  }
}

function sum(groups, name) {
  return groups.reduce((total, one) => total + one[name], 0);
}

customElements.define('p-yes-share', YesShare);
