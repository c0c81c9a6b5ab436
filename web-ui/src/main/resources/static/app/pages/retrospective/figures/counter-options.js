import { html } from 'lit';
import { t } from '../../../texts.js';
import { share } from '../interval.js';
import { Figure } from './figure.js';

const { names, counterOptions, balance, unsupported } = t.retrospective;

/** Whether those who did not get what they asked for were offered something else. */
class CounterOptions extends Figure {

  path = '/api/analytics/counter-options';
  heading = names.COUNTER_OPTIONS;
  explained = 'counterOptions';

  shown({ groups: [all] }) {
    return html`${share(counterOptions.offered, all.offeredShare, this.counted('COUNTER_OFFERED'))}
      ${share(counterOptions.agreed, all.agreedShare, this.counted('COUNTER_AGREED'))}
      <p class="headline">${counterOptions.counts({
        proposed: this.counted('COUNTER_PROPOSED')(all.proposed, counterOptions.proposed(all.proposed)),
        answered: this.counted('COUNTER_ANSWERED')(all.answered, counterOptions.answered(all.answered)),
        agreed: this.counted('COUNTER_AGREED')(all.agreed, counterOptions.agreedTo(all.agreed)),
      })}</p>`;
  }
}

const OBJECTIONS = { objections: 'OBJECTION', integrated: 'OBJECTION_INTEGRATED', withdrawn: 'OBJECTION_WITHDRAWN', overruled: 'OBJECTION_OVERRULED', open: 'OBJECTION_OPEN' };

/** Whether the sides hear each other. */
class Balance extends Figure {

  path = '/api/analytics/balance';
  heading = names.BALANCE;
  explained = 'balance';

  shown({ groups: [all] }) {
    return html`${share(balance.confirmed, all.confirmedShare, this.counted('RESTATEMENT_CONFIRMED'))}
      ${share(balance.ledToABetter, all.integratedShare, this.counted('OBJECTION_INTEGRATED'))}
      <p class="headline">${balance.counts(Object.fromEntries(Object.entries(OBJECTIONS).map(([name, part]) => [name, this.#objections(all, name, part)])))}</p>`;
  }

  #objections(all, name, part) {
    const many = name === 'open' ? all.objections - all.closed : all[name];
    return this.counted(part)(many, balance[name](many));
  }
}

/** Decisions that rest on nothing that was shown, for yes and for no alike. */
class Unsupported extends Figure {

  path = '/api/analytics/unsupported';
  heading = names.UNSUPPORTED;
  explained = 'unsupported';

  shown({ groups: [all] }) {
    return html`${share(unsupported.yes(all.yes.decided), all.yes.share, this.counted('UNSUPPORTED_YES'))}
      ${share(unsupported.no(all.no.decided), all.no.share, this.counted('UNSUPPORTED_NO'))}`;
  }
}

customElements.define('p-counter-options', CounterOptions);
customElements.define('p-balance', Balance);
customElements.define('p-unsupported', Unsupported);
