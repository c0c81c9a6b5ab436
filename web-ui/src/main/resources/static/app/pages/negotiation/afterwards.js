import { html, nothing } from 'lit';
import { date } from '../../format.js';
import { SIDES } from '../../words.js';
import { link } from './claim.js';

const DEALS = { WON: 'won', LOST: 'lost', STAYED: 'stayed', CHURNED: 'left', UNKNOWN: 'not known' };

/** What came of the decision: delivery, deals, and how both sides look back at it. */
export function afterwards({ outcome }) {
  const { planned, delivered, deals, process, awaiting, hindsight } = outcome;
  if (!planned && !delivered && !deals.length && !process.length && !awaiting.length && !hindsight.length) return nothing;
  return html`<section class="card after" aria-labelledby="after">
    <h2 id="after">What came of it</h2>
    <dl class="wide">
      ${entry('Delivery', [planned && html`<p>planned for ${date(planned.on)}</p>`, delivered && html`<p>delivered on ${date(delivered.on)}</p>`, delivered && link(delivered.link)])}
      ${entry('Deals', deals.map((deal) => html`<p><b>${deal.account}</b> ${DEALS[deal.outcome]}, ${date(deal.on)}${deal.source ? `: ${deal.source}` : ''}</p>`))}
      ${entry('How it was made', [...process.map((one) => html`<p>${SIDES[one.side]}: <b>${one.score} of 5</b>${one.note ? `, ${one.note}` : ''}</p>`),
    awaiting.length ? html`<p class="soft">Both scores are shown once the ${awaiting.map((side) => SIDES[side].toLowerCase()).join(' and the ')} has given one, too.</p>` : null])}
      ${entry('Did it come true', hindsight.map((one) => html`<p>${SIDES[one.side]}: <b>${one.cameTrue ? 'yes' : 'no'}</b>${one.note ? `, ${one.note}` : ''}</p>`))}
    </dl>
  </section>`;
}

function entry(label, content) {
  const shown = content.filter(Boolean);
  return shown.length ? html`<div><dt class="label">${label}</dt><dd>${shown}</dd></div>` : nothing;
}
