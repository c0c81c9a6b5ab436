import { html, nothing } from 'lit';
import { t } from '../../../texts.js';
import '../chart.js';
import { number, percent, proportion, unknown, whyOf } from '../words.js';
import { calibrationChart } from './calibration-chart.js';
import { Figure } from './figure.js';

const { names, calibration: words } = t.retrospective;

const FORECASTS = { all: 'FORECAST', yes: 'FORECAST_OF_YES', no: 'FORECAST_OF_NO' };

/** How far forecasts lay from what came, and decisions well or badly made against it. */
class Calibration extends Figure {

  path = '/api/analytics/calibration';
  heading = names.CALIBRATION;
  explained = 'calibration';

  shown({ groups: [one] }) {
    return html`<p class="headline">${brier(one.all)}<span class="soft">${this.#counts(one.all)}</span></p>
      ${one.all.brier.n > 0 ? html`<p-chart .draw=${calibrationChart(one.bands)} label=${this.#said(one.bands)}></p-chart>` : nothing}
      ${this.#twoByTwo(one.processByOutcome)}`;
  }

  #counts({ forecasts, overdue, disputed }) {
    return words.counts(this.counted('FORECAST')(forecasts, words.forecasts(forecasts)), this.counted('FORECAST_OVERDUE')(overdue, words.overdue(overdue)),
      this.counted('FORECAST_DISPUTED')(disputed, words.disputed(disputed)));
  }

  #said(bands) {
    return words.chart(bands.map(({ from, to, cameTrue }) => words.bandCame(percent(from), percent(to), percent(cameTrue.value))));
  }

  #twoByTwo({ goodAndTrue, goodAndFalse, poorAndTrue, poorAndFalse }) {
    const { made, came, not, well, poorly } = words.twoByTwo;
    const cell = (part, count) => html`<td class="n">${this.counted(part)(count, number(count))}</td>`;
    return html`<table><caption>${words.looked}</caption>
      <thead><tr><th scope="col">${made}</th><th scope="col" class="n">${came}</th><th scope="col" class="n">${not}</th></tr></thead>
      <tbody><tr><th scope="row">${well}</th>${cell('MADE_WELL_CAME_TRUE', goodAndTrue)}${cell('MADE_WELL_CAME_FALSE', goodAndFalse)}</tr>
        <tr><th scope="row">${poorly}</th>${cell('MADE_POORLY_CAME_TRUE', poorAndTrue)}${cell('MADE_POORLY_CAME_FALSE', poorAndFalse)}</tr></tbody></table>`;
  }

  table({ groups: [{ all, yes, no, bands }] }) {
    const { of, forecasts, score: value, average } = words.scoreColumns;
    return html`<table><caption>${words.scores}</caption>
      <thead><tr><th scope="col">${of}</th><th scope="col" class="n">${forecasts}</th><th scope="col">${value}</th><th scope="col" class="n">${average}</th></tr></thead>
      <tbody>${Object.entries({ all, yes, no }).map(([name, one]) => html`<tr><th scope="row">${words.parts[name]}</th>
        <td class="n">${this.counted(FORECASTS[name])(one.forecasts, number(one.forecasts))}</td><td>${score(one.brier)}</td><td class="n">${number(one.ofTheBaseRate)}</td></tr>`)}</tbody></table>
      <table><caption>${words.bands}</caption>
      <thead><tr><th scope="col">${words.bandColumns.called}</th><th scope="col">${words.bandColumns.came}</th></tr></thead>
      <tbody>${bands.map(({ from, to, cameTrue }) => html`<tr><th scope="row">${words.band(percent(from), percent(to))}</th><td>${proportion(cameTrue)}</td></tr>`)}</tbody></table>`;
  }
}

function brier({ brier: one, ofTheBaseRate }) {
  if (one.value === null) return words.unknown(html`<span class="unknown">${unknown(one.why)}</span>`);
  return words.brier(html`<strong>${number(one.value)}</strong>`, whyOf(one.why) ?? words.range(number(one.low), number(one.high)), number(ofTheBaseRate));
}

function score({ value, low, high, n, why }) {
  if (value === null) return html`<span class="unknown">${unknown(why)}</span>`;
  return words.score(number(value), whyOf(why) ?? t.retrospective.interval(number(low), number(high)), n);
}

customElements.define('p-calibration', Calibration);
