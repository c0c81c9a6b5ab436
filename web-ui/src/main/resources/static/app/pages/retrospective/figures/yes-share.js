import { html, nothing } from 'lit';
import { t } from '../../../texts.js';
import { STANDINGS } from '../../../words.js';
import '../chart.js';
import { daysOf } from '../question.js';
import { groupName, number, percent, proportion } from '../words.js';
import { Figure } from './figure.js';
import { yesShareChart } from './yes-share-chart.js';
import { yesShareRows } from './yes-share-rows.js';

const { names, yesShare: words } = t.retrospective;

// Each column of the table, by the name that its number has.
const COLUMNS = [
  ['asAsked', 'AS_ASKED'], ['counterAgreed', 'COUNTER_AGREED'], ['counterImposed', 'COUNTER_IMPOSED'], ['declined', 'DECLINED'], ['deferred', 'DEFERRED'],
  ['open', 'OPEN'], ['withdrawn', 'WITHDRAWN'], ['duplicate', 'DUPLICATE'], ['superseded', 'SUPERSEDED'],
];

const STANDS = Object.fromEntries(COLUMNS);

// Each part of the headline, by what it adds up.
const PARTS = { yes: ['asAsked', 'counterAgreed'], no: ['declined', 'counterImposed'], later: ['deferred'], open: ['open'], ended: ['withdrawn', 'duplicate', 'superseded'] };

/** The share of yes by month, quarter, team, area or segment, with where everything else stands below it. */
class YesShare extends Figure {

  static properties = { by: {}, whole: { state: true } };

  path = '/api/analytics/decisions';
  heading = names.DECISIONS;
  explained = 'yesShare';

  get more() {
    return { groupBy: this.by ?? 'month' };
  }

  get #isTeams() {
    return this.by === 'salesTeam';
  }

  shown({ groups }) {
    if (groups.length === 0) return html`<p class="problem">${words.nothing}</p>`;
    return html`<p class="headline">${words.parts(this.#parts(groups))}
        ${this.#isTeams && groups.some(({ groupKind }) => groupKind === 'OTHER') ? words.otherTeams : nothing}</p>
      ${this.#isTime ? html`<p-chart .draw=${yesShareChart(groups)} label=${this.#said(groups)}></p-chart>`
        : html`<p-chart .rows=${groups.length} .draw=${yesShareRows(groups)} label=${this.#said(groups)}></p-chart>`}`;
  }

  #parts(groups) {
    const listed = (part, columns) => {
      const many = columns.reduce((total, name) => total + sum(groups, name), 0);
      return this.listed(many, words[part](many), ...columns.map((name) => ['stands', STANDS[name]]));
    };
    return { raised: this.listed(sum(groups, 'raised'), words.raised(sum(groups, 'raised'))), ...Object.fromEntries(Object.entries(PARTS).map(([part, columns]) => [part, listed(part, columns)])) };
  }

  /** A number of a group leads to the list of those in it, where the group is a filter too. */
  #cell(one, name, ...filters) {
    const group = filterOf(this.by, one);
    return group ? this.listed(one[name], number(one[name]), ...group, ...filters) : number(one[name]);
  }

  get #isTime() {
    return ['month', 'quarter', undefined].includes(this.by);
  }

  #said(groups) {
    return words.chart(groups.map((one) => `${groupName(one)} ${percent(one.yesShare.value)}`));
  }

  table({ groups }) {
    return html`<table><caption>${words.caption}</caption>
      <thead><tr><th scope="col">${words.columns.group}</th><th scope="col" class="n">${words.columns.raised}</th>
        ${COLUMNS.map(([, standing]) => html`<th scope="col" class="n">${STANDINGS[standing]}</th>`)}<th scope="col">${words.columns.share}</th></tr></thead>
      <tbody>${groups.map((one) => html`<tr><th scope="row">${groupName(one)}</th><td class="n">${this.#cell(one, 'raised')}</td>
        ${COLUMNS.map(([name, standing]) => html`<td class="n">${this.#cell(one, name, ['stands', standing])}</td>`)}
        <td class=${one.yesShare.value === null ? 'unknown' : ''}>${proportion(one.yesShare)}</td></tr>`)}</tbody></table>`;
  }
}

/** What a group is as a filter; nothing where it has no name. A month or a quarter lies in the period that is asked for. */
function filterOf(by, { group, groupKind }) {
  if (groupKind !== 'NAMED') return undefined;
  return ['month', 'quarter'].includes(by) ? Object.entries(daysOf(group)) : [[by, group]];
}

function sum(groups, name) {
  return groups.reduce((total, one) => total + one[name], 0);
}

customElements.define('p-yes-share', YesShare);
