import { html } from 'lit';
import { t } from '../../../texts.js';
import { stake } from '../../../format.js';
import { share } from '../interval.js';
import { isKnown, number, percent, unknown } from '../words.js';
import { Figure } from './figure.js';

const { names, notKnown, unresolved, saturation, retentionRisk } = t.retrospective;

/** What was put off, or has no answer in time. */
class Unresolved extends Figure {

  path = '/api/analytics/unresolved';
  heading = names.UNRESOLVED;
  explained = 'unresolved';

  shown({ groups: [all] }) {
    return html`${share(this.counted('RAISED')(all.raised, unresolved.raised(all.raised)), all.share)}
      <p class="headline">${unresolved.counts(this.counted('UNDECIDED_PAST_ANSWER')(all.undecidedPastAnswer, unresolved.undecided(all.undecidedPastAnswer)),
          this.counted('DEFERRED_PAST_REVISIT')(all.deferredPastRevisit, unresolved.deferred(all.deferredPastRevisit)))}
        <a href="/?overdue=true">${unresolved.overdue}</a></p>`;
  }
}

/** How much is asked for and promised against what can be done. */
class Saturation extends Figure {

  path = '/api/analytics/saturation';
  heading = names.SATURATION;
  explained = 'saturation';

  shown({ groups: [{ load, flow, displaced }] }) {
    const share = html`<strong>${isKnown(load.promised?.value) ? percent(load.promised.value) : notKnown}</strong>`;
    return html`<p class="headline">${saturation.promised(share, number(load.promisedEffort), number(load.capacity))}</p>
      <p class="headline">${saturation.open(number(load.openEffort), this.counted('UNESTIMATED')(load.unestimated, saturation.unestimated(load.unestimated)))}</p>
      <p class="headline">${saturation.flow({ raised: this.#inFlow(flow, 'raised'), decided: this.#inFlow(flow, 'decided'), naming: this.counted('DISPLACING')(displaced.naming, saturation.naming(displaced.naming, displaced.yes)) })}</p>`;
  }

  /** What came in, and what went out, each by its own day. */
  #inFlow(flow, name) {
    return this.listed(flow[name], number(flow[name]), ['figure', 'IN_FLOW'], ['periodBy', name]);
  }
}

const OUTCOMES = ['stayed', 'won', 'churned', 'lost', 'unknown'];

/** What became of accounts that were said to be about to quit, after a yes and after a no. */
class RetentionRisk extends Figure {

  path = '/api/analytics/retention-risk';
  heading = names.RETENTION_RISK;
  explained = 'retentionRisk';

  shown({ groups: [all] }) {
    const { losses, amounts } = all.lossesCitingANo;
    const { answer, share: lost, ...counts } = retentionRisk.columns;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${retentionRisk.table}><table>
      <caption>${retentionRisk.caption}</caption>
      <thead><tr><th scope="col">${answer}</th>${Object.values(counts).map((words) => html`<th scope="col" class="n">${words}</th>`)}<th scope="col">${lost}</th></tr></thead>
      <tbody>${['yes', 'no'].map((name) => [name, all[name]]).map(([name, one]) => html`<tr><th scope="row">${retentionRisk.answers[name]}</th>
        <td class="n">${this.counted(`QUITTING_${name.toUpperCase()}`)(one.demands, number(one.demands))}</td>
        ${OUTCOMES.map((outcome) => html`<td class="n">${this.counted(`QUITTING_${name}_${outcome}`.toUpperCase())(one[outcome], number(one[outcome]))}</td>`)}
        <td class=${isKnown(one.lostShare.value) ? '' : 'unknown'}>${isKnown(one.lostShare.value) ? percent(one.lostShare.value) : unknown(one.lostShare.why)}</td></tr>`)}</tbody></table></div>
      <p class="headline">${this.counted('LOSS_CITING_A_NO')(losses, amounts.length ? retentionRisk.lossesOf(losses, amounts.map((one) => stake(one))) : retentionRisk.losses(losses))} ${retentionRisk.notCaused}</p>`;
  }
}

customElements.define('p-unresolved', Unresolved);
customElements.define('p-saturation', Saturation);
customElements.define('p-retention-risk', RetentionRisk);
