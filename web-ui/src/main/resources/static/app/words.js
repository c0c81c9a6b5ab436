// The API's words as people say them.

import { t } from './texts.js';

export const { states: STATES, dispositions: DISPOSITIONS, roles: ROLES, sides: SIDES, fields: FIELDS, standings: STANDINGS } = t.words;
export const { claimStates: CLAIM_STATES, objectionStates: OBJECTION_STATES, dealOutcomes: DEAL_OUTCOMES, commitments: COMMITMENTS } = t.words;

/** For choosing one: [value, words] each. */
export const STAKE_BASES = Object.entries(t.words.stakeBases);

/** How the decision of a list's item or of a negotiation is said. */
export function disposition(decision) {
  if (decision.disposition !== 'ACCEPTED_COUNTER') return DISPOSITIONS[decision.disposition];
  return decision.agreed ? t.words.counterAgreed : t.words.counterImposed;
}

/** A name in the API's manner as words: CUSTOMER_ABOUT_TO_QUIT becomes Customer about to quit. */
export function named(name) {
  const words = (name ?? '').replaceAll('_', ' ').toLowerCase().replace(/\bi\b/g, 'I');
  return t.words.named(name, words.charAt(0).toUpperCase() + words.slice(1));
}
