import { html } from 'lit';
import { share } from '../interval.js';
import { number } from '../words.js';
import { Figure } from './figure.js';

/** Whether those who did not get what they asked for were offered something else. */
class CounterOptions extends Figure {

  path = '/api/analytics/counter-options';
  heading = 'Counter-options';
  explained = 'counterOptions';

  shown({ groups: [all] }) {
    return html`${share('offered before a no or a counter-option', all.offeredShare)}
      ${share('agreed to, of those answered', all.agreedShare)}
      <p class="headline">${number(all.proposed)} proposed, ${number(all.answered)} answered, ${number(all.agreed)} agreed to</p>`;
  }
}

/** Whether the sides hear each other. */
class Balance extends Figure {

  path = '/api/analytics/balance';
  heading = 'Hearing each other';
  explained = 'balance';

  shown({ groups: [all] }) {
    return html`${share('restatements confirmed by the other side', all.confirmedShare)}
      ${share('closed objections that led to a better option', all.integratedShare)}
      <p class="headline">${number(all.objections)} objections: ${number(all.integrated)} integrated,
        ${number(all.withdrawn)} withdrawn, ${number(all.overruled)} overruled, ${number(all.objections - all.closed)} open</p>`;
  }
}

/** Decisions that rest on nothing that was shown, for yes and for no alike. */
class Unsupported extends Figure {

  path = '/api/analytics/unsupported';
  heading = 'Decisions without support on record';
  explained = 'unsupported';

  shown({ groups: [all] }) {
    return html`${share(`of ${number(all.yes.decided)} decided yes`, all.yes.share)}
      ${share(`of ${number(all.no.decided)} decided no`, all.no.share)}`;
  }
}

customElements.define('p-counter-options', CounterOptions);
customElements.define('p-balance', Balance);
customElements.define('p-unsupported', Unsupported);
