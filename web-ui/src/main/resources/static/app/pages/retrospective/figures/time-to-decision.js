import { html } from 'lit';
import '../chart.js';
import { isKnown, number, percent } from '../words.js';
import { Figure } from './figure.js';
import { curveChart } from './curve-chart.js';

/** After how many days which share had its first yes or no. */
class TimeToDecision extends Figure {

  path = '/api/analytics/time-to-decision';
  heading = 'Days until a yes or a no';
  explained = 'timeToDecision';

  get more() {
    return { curve: 'true' };
  }

  shown({ groups: [all] }) {
    if (all.raised === 0) return html`<p class="problem">No request was raised here. There is no time to show.</p>`;
    return html`<p class="headline">Half had an answer after ${days(all.median)}, 85 % after ${days(all.percentile85)}.
        <span class="soft">The median of the decided alone would be ${number(all.naiveMedian.value)}.</span></p>
      <p-chart .draw=${curveChart(all.curve)} label=${`Share with a yes or a no by day, reaching ${percent(all.curve.at(-1)?.decided ?? 0)}`}></p-chart>
      ${this.#ageing(all.ageing)}`;
  }

  #ageing({ open, week, month, quarter, longer, pastAnswerWithin }) {
    return html`<p class="headline">Still waiting: ${this.listed(open, 'open', ['stands', 'OPEN'])}: ${number(week)} up to a week, ${number(month)} up to 30 days,
      ${number(quarter)} up to a quarter, ${number(longer)} longer.
      Longer than agreed: ${pastAnswerWithin.value === null ? pastAnswerWithin.why : percent(pastAnswerWithin.value)}.</p>`;
  }

  table({ groups: [all] }) {
    return html`<table><caption>By the end of which day, of ${number(all.raised)} raised</caption>
      <thead><tr><th scope="col" class="n">day</th><th scope="col" class="n">yes or no</th><th scope="col" class="n">at least</th>
        <th scope="col" class="n">at most</th><th scope="col" class="n">ended otherwise</th><th scope="col" class="n">open before</th></tr></thead>
      <tbody>${all.curve.map((one) => html`<tr><th scope="row" class="n">${one.days}</th><td class="n">${percent(one.decided)}</td>
        <td class="n">${percent(one.low)}</td><td class="n">${percent(one.high)}</td>
        <td class="n">${percent(one.endedOtherwise)}</td><td class="n">${number(one.atRisk)}</td></tr>`)}</tbody></table>`;
  }
}

function days({ value, low, high, why }) {
  const upTo = isKnown(high) ? high : 'more than seen so far';
  if (!isKnown(value)) return html`<span class="unknown">not known: ${why}</span>${low ? html` <span class="soft">(at least ${low})</span>` : ''}`;
  return html`<strong>${value} ${value === 1 ? 'day' : 'days'}</strong><span class="soft">(${low} to ${upTo})</span>`;
}

customElements.define('p-time-to-decision', TimeToDecision);
