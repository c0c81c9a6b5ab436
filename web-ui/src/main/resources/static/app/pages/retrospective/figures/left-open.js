import { html, nothing } from 'lit';
import { stake } from '../../../format.js';
import { share } from '../interval.js';
import { isKnown, number, percent } from '../words.js';
import { Figure } from './figure.js';

/** What was put off, or has no answer in time. */
class Unresolved extends Figure {

  path = '/api/analytics/unresolved';
  heading = 'Left unresolved';
  explained = 'unresolved';

  shown({ groups: [all] }) {
    return html`${share(`of ${number(all.raised)} raised`, all.share)}
      <p class="headline">${number(all.undecidedPastAnswer)} undecided past the day agreed on, ${number(all.deferredPastRevisit)} deferred past their day.
        <a href="/?overdue=true">Those that are overdue now</a></p>`;
  }
}

/** How much is asked for and promised against what can be done. */
class Saturation extends Figure {

  path = '/api/analytics/saturation';
  heading = 'Load';
  explained = 'saturation';

  shown({ groups: [{ load, flow, displaced }] }) {
    return html`<p class="headline"><strong>${isKnown(load.promised?.value) ? percent(load.promised.value) : 'not known'}</strong> of the capacity is promised: ${number(load.promisedEffort)} of ${number(load.capacity)} person-days</p>
      <p class="headline">${number(load.openEffort)} person-days are asked for and undecided; ${number(load.unestimated)} requests have no estimate.</p>
      <p class="headline">${number(flow.raised)} raised, ${number(flow.decided)} decided; ${number(displaced.naming)} of ${number(displaced.yes)} yes say what they displace.</p>`;
  }
}

/** What became of accounts that were said to be about to quit, after a yes and after a no. */
class RetentionRisk extends Figure {

  path = '/api/analytics/retention-risk';
  heading = 'Accounts said to be about to quit';
  explained = 'retentionRisk';

  shown({ groups: [all] }) {
    const losses = all.lossesCitingANo;
    return html`<div class="scroll" tabindex="0" role="region" aria-label="What became of them"><table>
      <caption>Known outcomes by the answer; what is not known is beside it</caption>
      <thead><tr><th scope="col">Answer</th>${['accounts', 'stayed', 'won', 'left', 'lost', 'not known'].map((words) => html`<th scope="col" class="n">${words}</th>`)}<th scope="col">share lost</th></tr></thead>
      <tbody>${[['yes', all.yes], ['no', all.no]].map(([answer, one]) => html`<tr><th scope="row">${answer}</th>
        ${[one.demands, one.stayed, one.won, one.churned, one.lost, one.unknown].map((count) => html`<td class="n">${number(count)}</td>`)}
        <td class=${isKnown(one.lostShare.value) ? '' : 'unknown'}>${isKnown(one.lostShare.value) ? percent(one.lostShare.value) : `not known: ${one.lostShare.why}`}</td></tr>`)}</tbody></table></div>
      <p class="headline">${number(losses.losses)} ${losses.losses === 1 ? 'loss names' : 'losses name'} a no${losses.amounts.length ? html`: ${losses.amounts.map((one) => stake(one)).join(', ')}` : nothing}. That is what was said, not what caused them.</p>`;
  }
}

customElements.define('p-unresolved', Unresolved);
customElements.define('p-saturation', Saturation);
customElements.define('p-retention-risk', RetentionRisk);
