// The API's words as people say them. None of them takes a side.

export const STATES = {
  OPEN: 'Open',
  LAST_CALL: 'Last call',
  DECIDED: 'Decided',
  WITHDRAWN: 'Withdrawn',
  DUPLICATE: 'Duplicate',
  SUPERSEDED: 'Superseded',
};

export const DISPOSITIONS = {
  ACCEPTED: 'Accepted as asked',
  ACCEPTED_COUNTER: 'Accepted another way',
  DECLINED: 'Declined',
  DEFERRED: 'Deferred',
};

export const SIDES = { ASKING: 'Asking side', ANSWERING: 'Answering side' };

export const ROLES = {
  SALES: 'Sales',
  PRODUCT: 'Product',
  EXECUTIVE: 'Executive',
  FACILITATOR: 'Facilitator',
  AUDITOR: 'Auditor',
  PRIVACY: 'Privacy',
  LEGAL: 'Legal',
};

export const CLAIM_STATES = {
  ASSERTED: 'Not examined yet',
  CHALLENGED: 'Challenged',
  SUBSTANTIATED: 'Substantiated',
  CONCEDED: 'Conceded',
  DISPUTED: 'Disputed',
};

export const OBJECTION_STATES = {
  OPEN: 'Open',
  INTEGRATED: 'Met by an option',
  WITHDRAWN: 'Withdrawn',
  OVERRULED: 'Overruled',
};

/** How the decision of a list's item or of a negotiation is said. */
export function disposition(decision) {
  if (decision.disposition !== 'ACCEPTED_COUNTER') return DISPOSITIONS[decision.disposition];
  return decision.agreed ? 'Another way, agreed' : 'Another way, imposed';
}

/** The name of a reason as words: CUSTOMER_ABOUT_TO_QUIT becomes Customer about to quit. */
export function named(name) {
  const words = (name ?? '').replaceAll('_', ' ').toLowerCase().replace(/\bi\b/g, 'I');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
