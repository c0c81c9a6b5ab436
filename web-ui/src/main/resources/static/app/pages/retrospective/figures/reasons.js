import { html, nothing } from 'lit';
import { date } from '../../../format.js';
import { intervalBar } from '../interval.js';
import { named } from '../../../words.js';
import { number, percent, proportion } from '../words.js';
import { Figure } from './figure.js';

const TREND = { rising: '↑ rising', falling: '↓ falling', 'no detectable change': 'none detectable' };

const FIRST = 10;

/** Which reasons recur, how they fared when examined, and whether they are given more often. */
class Reasons extends Figure {

  static properties = { all: { state: true } };

  path = '/api/analytics/reasons';
  heading = 'Reasons that recur';
  explained = 'reasons';

  shown({ groups: [all] }) {
    const given = all.reasons.filter(({ asserted }) => asserted > 0).sort((one, other) => other.asserted - one.asserted);
    if (given.length === 0) return html`<p class="problem">No reason was given in these requests.</p>`;
    return html`<p class="headline">${number(all.raised)} requests with reasons recorded${this.#window(all)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Reasons"><table>
        <thead><tr><th scope="col">Reason</th><th scope="col" class="n">given</th><th scope="col" class="n">questioned</th>
          <th scope="col" class="n">substantiated</th><th scope="col" class="n">conceded</th><th scope="col" class="n">disputed</th>
          <th scope="col" class="n">unexamined</th><th scope="col" class="n">unsupported</th>
          <th scope="col" colspan="2">in requests</th><th scope="col">trend</th></tr></thead>
        <tbody>${(this.all ? given : given.slice(0, FIRST)).map((one) => this.#row(one))}</tbody></table></div>
      ${given.length > FIRST ? html`<button type="button" class="all" @click=${() => { this.all = !this.all; }}>
        ${this.all ? `Only the first ${FIRST}` : `All ${given.length} reasons`}</button>` : nothing}`;
  }

  #window({ trendPeriod, trendBefore }) {
    return trendPeriod ? html`; trend: ${date(trendPeriod.from)} to ${date(trendPeriod.to)} against ${date(trendBefore.from)} to ${date(trendBefore.to)}` : nothing;
  }

  #row(one) {
    return html`<tr><th scope="row"><a href=${this.#list(one)}>${named(one.name)}</a> <span class="soft small">${one.code}</span></th>
      <td class="n">${number(one.asserted)}</td><td class="n">${number(one.challenged)}</td>
      <td class="n">${number(one.substantiated)}</td><td class="n">${number(one.conceded)}</td><td class="n">${number(one.disputed)}</td>
      <td class="n">${number(one.unexamined)}</td><td class="n">${number(one.unsupported)}</td>
      <td class="n" title=${proportion(one.recurrence)}>${percent(one.recurrence.value)}</td><td class="bar">${intervalBar(one.recurrence)}</td>
      <td class="trend">${this.#trend(one)}</td></tr>`;
  }

  /** Those in which it was given, now. */
  #list({ code }) {
    const asked = new URLSearchParams(this.question);
    asked.delete('asOf');
    asked.set('reason', code);
    return `/?${asked}`;
  }

  #trend({ trend, change }) {
    if (change.value === null) return html`<span class="unknown">not known: ${change.why}</span>`;
    const points = `${Math.round(change.low * 100)} to ${Math.round(change.high * 100)} points`;
    return html`<span class=${trend === 'no detectable change' ? 'soft' : ''} title=${`The change lies between ${points}`}>${TREND[trend]}</span>`;
  }
}

customElements.define('p-reasons', Reasons);
