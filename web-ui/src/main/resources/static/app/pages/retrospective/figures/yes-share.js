import { html, nothing } from 'lit';
import '../chart.js';
import { number, percent, proportion } from '../words.js';
import { Figure } from './figure.js';
import { yesShareChart } from './yes-share-chart.js';

const STANDINGS = [
  ['asAsked', 'yes, as asked'], ['counterAgreed', 'yes, an agreed counter-option'], ['counterImposed', 'counter-option, not agreed'],
  ['declined', 'no'], ['deferred', 'later'], ['open', 'open'], ['withdrawn', 'withdrawn'], ['duplicate', 'duplicate'],
  ['superseded', 'replaced'],
];

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
    const yes = sum(groups, 'yes');
    const no = sum(groups, 'no');
    return html`<p class="headline">${number(sum(groups, 'raised'))} raised: ${number(yes)} yes, ${number(no)} no,
        ${number(sum(groups, 'deferred'))} later, ${number(sum(groups, 'open'))} open, ${number(ended(groups))} ended otherwise.
        ${this.#isTeams && groups.some(({ group }) => group === 'other') ? 'Teams too small to stand by themselves are shown together as “other”.' : nothing}</p>
      <p-chart .draw=${yesShareChart(groups, this.#isTime)} label=${this.#said(groups)}></p-chart>`;
  }

  get #isTime() {
    return ['month', 'quarter', undefined].includes(this.by);
  }

  #said(groups) {
    return `Share of yes: ${groups.map(({ group, yesShare }) => `${group} ${percent(yesShare.value)}`).join(', ')}`;
  }

  table({ groups }) {
    return html`<table><caption>Where each request stands by its first yes or no</caption>
      <thead><tr><th scope="col">Group</th><th scope="col" class="n">raised</th>
        ${STANDINGS.map(([, words]) => html`<th scope="col" class="n">${words}</th>`)}<th scope="col">share of yes</th></tr></thead>
      <tbody>${groups.map((one) => html`<tr><th scope="row">${one.group}</th><td class="n">${number(one.raised)}</td>
        ${STANDINGS.map(([name]) => html`<td class="n">${number(one[name])}</td>`)}
        <td class=${one.yesShare.value === null ? 'unknown' : ''}>${proportion(one.yesShare)}</td></tr>`)}</tbody></table>`;
  }
}

function ended(groups) {
  return ['withdrawn', 'duplicate', 'superseded'].reduce((total, name) => total + sum(groups, name), 0);
}

function sum(groups, name) {
  return groups.reduce((total, one) => total + one[name], 0);
}

customElements.define('p-yes-share', YesShare);
