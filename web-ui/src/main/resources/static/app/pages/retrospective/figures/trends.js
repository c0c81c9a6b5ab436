import { html } from 'lit';
import { t } from '../../../texts.js';
import { named } from '../../../words.js';
import { FILTERS } from '../question.js';
import { groupName, number, proportion, unknown } from '../words.js';
import { Figure } from './figure.js';

const { names, trends: TRENDS, trendsOf: words } = t.retrospective;

const LATEST = 8;

/** What moves from quarter to quarter, each against the four before. */
class Trends extends Figure {

  static asks = [...FILTERS.filter((name) => name !== 'periodBy'), 'asOf'];

  path = '/api/analytics/trends';
  heading = names.TRENDS;
  explained = 'trends';

  shown({ groups }) {
    if (groups.length === 0) return html`<p class="problem">${words.nothing}</p>`;
    const { quarter, raised, share, trend, rising, falling } = words.columns;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.caption}><table>
      <caption>${words.caption}</caption>
      <thead><tr><th scope="col">${quarter}</th><th scope="col" class="n">${raised}</th><th scope="col">${share}</th><th scope="col">${trend}</th>
        <th scope="col">${rising}</th><th scope="col">${falling}</th></tr></thead>
      <tbody>${groups.slice(-LATEST).reverse().map((one) => this.#row(one))}</tbody></table></div>`;
  }

  #row(one) {
    const { share, trend, change } = one.yesShare;
    return html`<tr><th scope="row">${groupName(one)}</th><td class="n">${number(one.raised)}</td>
      <td class=${share.value === null ? 'unknown' : ''}>${proportion(share)}</td>
      <td class=${change.value === null ? 'unknown' : ''}>${change.value === null ? unknown(change.why) : TRENDS[trend]}</td>
      <td>${those(one, 'rising')}</td><td>${those(one, 'falling')}</td></tr>`;
  }
}

function those({ reasons }, trend) {
  return reasons.filter((one) => one.trend === trend).map(({ name }) => named(name)).join(', ') || words.none;
}

customElements.define('p-trends', Trends);
