import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../elements/p-menu.js';
import { caller } from '../../session.js';
import { t } from '../../texts.js';

const words = t.negotiation.choices;

const PREPARES = new Set(['SALES', 'PRODUCT', 'EXECUTIVE', 'FACILITATOR']);

// What concerns the negotiation as a whole; what concerns a part of it stands with the part.
const COURSE = [
  'decide', 'openLastCall', 'escalate', 'estimateEffort', 'addDemand', 'completeDecision', 'recordStance', 'recordDelivery', 'scoreProcess', 'recordOutcome',
  'recordDealOutcome', 'reopen', 'override', 'restore',
];

const SELDOM = ['reviseRequest', 'assignDecider', 'reroute', 'linkReference', 'supersede', 'suggestDuplicate', 'markDuplicate', 'handOver', 'withdraw'];

const OF_PARTS = ['addClaim', 'raiseObjection', 'proposeCounterOption', 'addComment'];

/** What the caller can do now to the whole, as [name, words]. */
export function possible(n) {
  return [...COURSE, ...SELDOM, ...OF_PARTS].filter((name) => n.allowed.includes(name)).map((name) => [name, words.commands[name]]);
}

/** What the caller can do now; nothing else is offered. */
export function choices(n, act) {
  const often = COURSE.filter((name) => n.allowed.includes(name));
  const seldom = SELDOM.filter((name) => n.allowed.includes(name));
  const prepares = caller()?.roles.some((role) => PREPARES.has(role));
  if (often.length + seldom.length === 0 && !prepares) return nothing;
  const button = (name) => html`<button class=${name === 'decide' ? 'primary' : ''} @click=${() => act(name)}>${words.commands[name]}</button>`;
  return html`<div class="choices actions" role="group" aria-label=${words.label}>
    ${repeat(often, (name) => name, button)}
    ${seldom.length || prepares ? html`<p-menu label=${words.more}>${repeat(seldom, (name) => name, button)}${prepares ? html`<button @click=${() => onAgenda(n)}>${words.agenda}</button>` : nothing}</p-menu>` : nothing}
  </div>`;
}

// Who does not look back has no use for the figures that come with it.
async function onAgenda(n) {
  const { putOnAgenda } = await import('../retrospective/meetings/agenda.js');
  await putOnAgenda({ negotiation: n.id }, n.title ?? words.thisNegotiation);
}
