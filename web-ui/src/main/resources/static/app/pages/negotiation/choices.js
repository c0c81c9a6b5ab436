import { html, nothing } from 'lit';
import '../../elements/p-menu.js';
import { caller } from '../../session.js';

const PREPARES = new Set(['SALES', 'PRODUCT', 'EXECUTIVE', 'FACILITATOR']);

// What concerns the negotiation as a whole; what concerns a part of it stands with the part.
const COURSE = [
  ['decide', 'Decide'],
  ['openLastCall', 'Open a last call'],
  ['escalate', 'Escalate'],
  ['estimateEffort', 'Estimate the effort'],
  ['addDemand', 'Add an account'],
  ['recordStance', 'Say where you stand'],
  ['recordDelivery', 'Record the delivery'],
  ['scoreProcess', 'Score how it was made'],
  ['recordOutcome', 'Say what came of it'],
  ['recordDealOutcome', 'Record a deal’s outcome'],
  ['reopen', 'Reopen'],
  ['override', 'Override'],
  ['restore', 'Take it up again'],
];

const SELDOM = [
  ['reviseRequest', 'Revise the request'],
  ['assignDecider', 'Assign who decides'],
  ['reroute', 'Move to another area'],
  ['linkReference', 'Link a deal or a ticket'],
  ['supersede', 'Supersede'],
  ['markDuplicate', 'Mark as a duplicate'],
  ['handOver', 'Hand over'],
  ['withdraw', 'Withdraw'],
];

/** What the caller can do now to the whole, as [name, words]. */
export function possible(n) {
  return [...COURSE, ...SELDOM, ['addClaim', 'Give a reason'], ['raiseObjection', 'Raise an objection'], ['proposeCounterOption', 'Offer a counter-option'], ['addComment', 'Comment on the request']]
    .filter(([name]) => n.allowed.includes(name));
}

/** What the caller can do now; nothing else is offered. */
export function choices(n, act) {
  const often = COURSE.filter(([name]) => n.allowed.includes(name));
  const seldom = SELDOM.filter(([name]) => n.allowed.includes(name));
  const prepares = caller()?.roles.some((role) => PREPARES.has(role));
  if (often.length + seldom.length === 0 && !prepares) return nothing;
  const button = ([name, words]) => html`<button class=${name === 'decide' ? 'primary' : ''} @click=${() => act(name)}>${words}</button>`;
  return html`<div class="choices actions" role="group" aria-label="What you can do">
    ${often.map(button)}
    ${seldom.length || prepares ? html`<p-menu label="More">${seldom.map(button)}${prepares ? html`<button @click=${() => onAgenda(n)}>Put on the agenda</button>` : nothing}</p-menu>` : nothing}
  </div>`;
}

// Who does not look back has no use for the figures that come with it.
async function onAgenda(n) {
  const { putOnAgenda } = await import('../retrospective/meetings/agenda.js');
  await putOnAgenda({ negotiation: n.id }, n.title ?? 'This negotiation');
}
