import { html } from 'lit';
import { t } from '../../../texts.js';
import '../chart.js';
import { isKnown, number, percent, unknown, whyOf } from '../words.js';
import { Figure } from './figure.js';
import { curveChart } from './curve-chart.js';

const { names, timeToDecision: words } = t.retrospective;

/** After how many days which share had its first yes or no. */
class TimeToDecision extends Figure {

  path = '/api/analytics/time-to-decision';
  heading = names.TIME_TO_DECISION;
  explained = 'timeToDecision';

  get more() {
    return { curve: 'true' };
  }

  shown({ groups: [all] }) {
    if (all.raised === 0) return html`<p class="problem">${words.nothing}</p>`;
    return html`<p class="headline">${words.half(days(all.median), days(all.percentile85))}
        <span class="soft">${words.naive(number(all.naiveMedian.value))}</span></p>
      <p-chart .draw=${curveChart(all.curve)} label=${words.chart(percent(all.curve.at(-1)?.decided ?? 0))}></p-chart>
      ${this.#ageing(all.ageing)}`;
  }

  #ageing(ageing) {
    const { value, why } = ageing.pastAnswerWithin;
    return html`<p class="headline">${words.ageing(this.listed(ageing.open, words.open(ageing.open), ['stands', 'OPEN']), ageing)}
      ${words.pastAnswer(value === null ? whyOf(why) : percent(value))}</p>`;
  }

  table({ groups: [all] }) {
    return html`<table><caption>${words.caption(all.raised)}</caption>
      <thead><tr>${Object.values(words.columns).map((said) => html`<th scope="col" class="n">${said}</th>`)}</tr></thead>
      <tbody>${all.curve.map((one) => html`<tr><th scope="row" class="n">${one.days}</th><td class="n">${percent(one.decided)}</td>
        <td class="n">${percent(one.low)}</td><td class="n">${percent(one.high)}</td>
        <td class="n">${percent(one.endedOtherwise)}</td><td class="n">${number(one.atRisk)}</td></tr>`)}</tbody></table>`;
  }
}

function days({ value, low, high, why }) {
  if (!isKnown(value)) return html`<span class="unknown">${unknown(why)}</span>${low ? html` <span class="soft">${words.atLeast(low)}</span>` : ''}`;
  return html`<strong>${words.days(value)}</strong><span class="soft">${words.range(low, isKnown(high) ? high : words.moreThanSeen)}</span>`;
}

customElements.define('p-time-to-decision', TimeToDecision);
