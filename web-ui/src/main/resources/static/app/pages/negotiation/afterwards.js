import { html, nothing } from 'lit';
import { date } from '../../format.js';
import { t } from '../../texts.js';
import { DEAL_OUTCOMES, SIDES } from '../../words.js';
import { link } from './claim.js';
import { said } from './corrections.js';

const words = t.negotiation.afterwards;

/** What came of the decision: delivery, deals, and how both sides look back at it. */
export function afterwards(n) {
  const { planned, delivered, deals, process, awaiting, hindsight } = n.outcome;
  const text = (one, name, shown) => said(n, one.position, name, shown);
  if (!planned && !delivered && !deals.length && !process.length && !awaiting.length && !hindsight.length) return nothing;
  return html`<section class="card after" aria-labelledby="after">
    <h2 id="after">${words.heading}</h2>
    <dl class="wide">
      ${entry(words.delivery, [planned && html`<p>${words.planned(text(planned, 'on', date(planned.on)))}</p>`, delivered && html`<p>${words.delivered(text(delivered, 'on', date(delivered.on)))}</p>`, delivered && text(delivered, 'link', link(delivered.link))])}
      ${entry(words.deals, deals.map((deal) => html`<p><b>${text(deal, 'account', deal.account)}</b> ${text(deal, 'outcome', DEAL_OUTCOMES[deal.outcome])}, ${text(deal, 'on', date(deal.on))}${deal.source ? html`: ${text(deal, 'source', deal.source)}` : ''}</p>`))}
      ${entry(words.process, [...process.map((one) => html`<p>${words.score(SIDES[one.side], html`<b>${one.score}</b>`)}${one.note ? html`, ${text(one, 'note', one.note)}` : ''}</p>`),
    awaiting.length ? html`<p class="soft">${words.awaiting[awaiting.length > 1 ? 'both' : awaiting[0]]}</p>` : null])}
      ${entry(words.cameTrue, hindsight.map((one) => html`<p>${SIDES[one.side]}: <b>${one.cameTrue ? words.yes : words.no}</b>${one.note ? html`, ${text(one, 'note', one.note)}` : ''}</p>`))}
    </dl>
  </section>`;
}

function entry(label, content) {
  const shown = content.filter(Boolean);
  return shown.length ? html`<div><dt class="label">${label}</dt><dd>${shown}</dd></div>` : nothing;
}
