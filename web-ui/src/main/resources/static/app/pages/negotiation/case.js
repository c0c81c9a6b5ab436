import { html, nothing } from 'lit';
import '../../elements/p-term.js';
import { t } from '../../texts.js';
import { SIDES } from '../../words.js';
import { claim } from './claim.js';
import { objection, option, restatement } from './parts.js';

const { sides: parts } = t.negotiation;

/** Both sides' cases, in the same order and with the same room. */
export function sides(n, act) {
  return html`<div class="cases">
    ${side(n, 'ASKING', act)}
    ${side(n, 'ANSWERING', act)}
  </div>`;
}

function side(n, name, act) {
  const own = n.side === name;
  const part = (words, term, command, items) => list(words, term, items, own && n.allowed.includes(command) ? () => act(command) : null);
  const claims = n.claims.filter((one) => one.side === name);
  const objections = n.objections.filter((one) => sideOf(n, one) === name);
  const options = n.options.filter((one) => one.side === name && one.kind === 'COUNTER');
  const restatements = n.restatements.filter((one) => one.side === name);
  return html`<section class="case" aria-labelledby=${name}>
    <h2 id=${name}>${SIDES[name]} ${own ? html`<span class="pill accent">${t.negotiation.you}</span>` : nothing}</h2>
    ${part(parts.claims, 'claim', 'addClaim', claims.map((one) => claim(n, one, act)))}
    ${part(parts.objections, 'objection', 'raiseObjection', objections.map((one) => objection(n, one, act)))}
    ${part(parts.options, 'counterOption', 'proposeCounterOption', options.map((one) => option(n, one, act)))}
    ${part(parts.restatements, 'restatement', 'restateCase', restatements.map((one) => restatement(n, one, act)))}
  </section>`;
}

function list([heading, add, none], term, items, adding) {
  return html`<div class="part">
    <div class="partline"><h3 class="label"><p-term of=${term}>${heading}</p-term></h3>${adding ? html`<button class="quiet" @click=${adding}>${add}</button>` : nothing}</div>
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
