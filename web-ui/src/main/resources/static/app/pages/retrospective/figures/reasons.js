import { html, nothing } from 'lit';
import { t } from '../../../texts.js';
import { date } from '../../../format.js';
import { intervalBar } from '../interval.js';
import { named } from '../../../words.js';
import { number, percent, proportion, unknown } from '../words.js';
import { Figure } from './figure.js';

const { names, reasons: words } = t.retrospective;

const MOVED = ['rising', 'falling'];

const FIRST = 10;

/** Which reasons recur, how they fared when examined, and whether they are given more often. */
class Reasons extends Figure {

  static properties = { all: { state: true } };

  path = '/api/analytics/reasons';
  heading = names.REASONS;
  explained = 'reasons';

  shown({ groups: [all] }) {
    const given = all.reasons.filter(({ asserted }) => asserted > 0).sort((one, other) => other.asserted - one.asserted);
    if (given.length === 0) return html`<p class="problem">${words.nothing}</p>`;
    const { reason, recurrence, trend, ...counts } = words.columns;
    return html`<p class="headline">${this.#window(all)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.table}><table>
        <thead><tr><th scope="col">${reason}</th>${Object.values(counts).map((said) => html`<th scope="col" class="n">${said}</th>`)}
          <th scope="col" colspan="2">${recurrence}</th><th scope="col">${trend}</th></tr></thead>
        <tbody>${(this.all ? given : given.slice(0, FIRST)).map((one) => this.#row(one))}</tbody></table></div>
      ${given.length > FIRST ? html`<button type="button" class="all" @click=${() => { this.all = !this.all; }}>
        ${this.all ? words.first(FIRST) : words.all(given.length)}</button>` : nothing}`;
  }

  #window({ raised, trendPeriod, trendBefore }) {
    const period = ({ from, to }) => t.retrospective.period(date(from), date(to));
    return trendPeriod ? words.trendOf(raised, period(trendPeriod), period(trendBefore)) : words.of(raised);
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
    if (change.value === null) return html`<span class="unknown">${unknown(change.why)}</span>`;
    const points = words.change(Math.round(change.low * 100), Math.round(change.high * 100));
    return html`<span class=${MOVED.includes(trend) ? '' : 'soft'} title=${points}>${words.trends[trend]}</span>`;
  }
}

customElements.define('p-reasons', Reasons);
