import { html, nothing } from 'lit';
import { SIDES } from '../../words.js';
import { claim } from './claim.js';
import { objection, option, restatement } from './parts.js';

/** Both sides' cases, in the same order and with the same room. */
export function sides(n, act) {
  return html`<div class="cases">
    ${side(n, 'ASKING', act)}
    ${side(n, 'ANSWERING', act)}
  </div>`;
}

function side(n, name, act) {
  const own = n.side === name;
  const offers = (command, words) => (own && n.allowed.includes(command)
    ? html`<button class="quiet" @click=${() => act(command)}>${words}</button>` : nothing);
  const claims = n.claims.filter((one) => one.side === name);
  const objections = n.objections.filter((one) => sideOf(n, one) === name);
  const options = n.options.filter((one) => one.side === name && one.kind === 'COUNTER');
  const restatements = n.restatements.filter((one) => one.side === name);
  return html`<section class="case" aria-labelledby=${name}>
    <h2 id=${name}>${SIDES[name]} ${own ? html`<span class="pill accent">you</span>` : nothing}</h2>
    ${part('Reasons', claims.map((one) => claim(n, one, act)), offers('addClaim', 'Give a reason'), 'No reason given yet.')}
    ${part('Objections', objections.map((one) => objection(n, one, act)), offers('raiseObjection', 'Raise an objection'), 'No objection.')}
    ${part('Counter-options', options.map((one) => option(n, one, act)), offers('proposeCounterOption', 'Offer a counter-option'), 'None offered.')}
    ${part('The other side’s case, restated', restatements.map((one) => restatement(n, one, act)), offers('restateCase', 'Restate it'), 'Not restated yet.')}
  </section>`;
}

function part(heading, items, action, none) {
  return html`<div class="part">
    <div class="partline"><h3 class="label">${heading}</h3>${action}</div>
    ${items.length ? html`<ul>${items}</ul>` : html`<p class="soft small none">${none}</p>`}
  </div>`;
}

// An objection says who raised it in which role; the side is the one they spoke for elsewhere.
function sideOf(n, one) {
  const elsewhere = [...n.claims, ...n.options, ...n.restatements].find((said) => said.by === one.by);
  if (elsewhere) return elsewhere.side;
  if (one.by === n.raisedBy || n.onBehalfOf.includes(one.by)) return 'ASKING';
  return one.role === 'SALES' ? 'ASKING' : 'ANSWERING';
}
