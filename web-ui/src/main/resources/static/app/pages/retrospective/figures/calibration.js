import { html, nothing } from 'lit';
import '../chart.js';
import { number, percent, proportion } from '../words.js';
import { calibrationChart } from './calibration-chart.js';
import { Figure } from './figure.js';

/** How far forecasts lay from what came, and decisions well or badly made against it. */
class Calibration extends Figure {

  path = '/api/analytics/calibration';
  heading = 'Forecasts against what came';
  explained = 'calibration';

  shown({ groups: [one] }) {
    return html`<p class="headline">${brier(one.all)}<span class="soft">${number(one.all.forecasts)} forecasts,
        ${number(one.all.overdue)} overdue for review, ${number(one.all.disputed)} disputed</span></p>
      ${one.all.brier.n > 0 ? html`<p-chart .draw=${calibrationChart(one.bands)} label=${this.#said(one.bands)}></p-chart>` : nothing}
      ${this.#twoByTwo(one.processByOutcome)}`;
  }

  #said(bands) {
    return `What came true of what was called likely: ${bands.map(({ from, to, cameTrue }) => `${percent(from)} to ${percent(to)}: ${percent(cameTrue.value)}`).join(', ')}`;
  }

  #twoByTwo({ goodAndTrue, goodAndFalse, poorAndTrue, poorAndFalse }) {
    return html`<table><caption>Decisions that both sides looked at again</caption>
      <thead><tr><th scope="col">made</th><th scope="col" class="n">came true</th><th scope="col" class="n">did not</th></tr></thead>
      <tbody><tr><th scope="row">well</th><td class="n">${number(goodAndTrue)}</td><td class="n">${number(goodAndFalse)}</td></tr>
        <tr><th scope="row">poorly</th><td class="n">${number(poorAndTrue)}</td><td class="n">${number(poorAndFalse)}</td></tr></tbody></table>`;
  }

  table({ groups: [{ all, yes, no, bands }] }) {
    return html`<table><caption>Brier score</caption>
      <thead><tr><th scope="col">of</th><th scope="col" class="n">forecasts</th><th scope="col">score</th><th scope="col" class="n">always the average</th></tr></thead>
      <tbody>${[['all', all], ['yes', yes], ['no', no]].map(([name, one]) => html`<tr><th scope="row">${name}</th>
        <td class="n">${number(one.forecasts)}</td><td>${score(one.brier)}</td><td class="n">${number(one.ofTheBaseRate)}</td></tr>`)}</tbody></table>
      <table><caption>Of what was called so likely, how much came true</caption>
      <thead><tr><th scope="col">called</th><th scope="col">came true</th></tr></thead>
      <tbody>${bands.map(({ from, to, cameTrue }) => html`<tr><th scope="row">${percent(from)} to ${percent(to)}</th><td>${proportion(cameTrue)}</td></tr>`)}</tbody></table>`;
  }
}

function brier({ brier: one, ofTheBaseRate }) {
  if (one.value === null) return html`Brier score <span class="unknown">not known: ${one.why}.</span> `;
  return html`Brier score <strong>${number(one.value)}</strong>${one.why ?? html`(${number(one.low)} to ${number(one.high)})`};
    always the average would have got ${number(ofTheBaseRate)}. `;
}

function score({ value, low, high, n, why }) {
  if (value === null) return html`<span class="unknown">not known: ${why}</span>`;
  return `${number(value)} (${why ?? `${number(low)} to ${number(high)}`}), n ${n}`;
}

customElements.define('p-calibration', Calibration);
