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
  ACCEPTED_COUNTER: 'Counter-option accepted',
  DECLINED: 'Declined',
  DEFERRED: 'Deferred',
};

export const STAKE_BASES = [['ARR', 'a year'], ['TCV', 'in all'], ['ONE_OFF', 'once']];

export const DEAL_OUTCOMES = { WON: 'won', LOST: 'lost', STAYED: 'stayed', CHURNED: 'left', UNKNOWN: 'not known' };

export const COMMITMENTS = { CONTRACT: 'by contract', ROADMAP: 'on a roadmap', VERBAL: 'in words' };

export const SIDES = { ASKING: 'Asking side', ANSWERING: 'Answering side' };

export const ROLES = {
  SALES: 'Sales',
  PRODUCT: 'Product',
  EXECUTIVE: 'Executive',
  FACILITATOR: 'Facilitator',
  AUDITOR: 'Auditor',
  PRIVACY: 'Privacy',
  LEGAL: 'Legal',
  ADMINISTRATOR: 'Administrator',
};

export const CLAIM_STATES = {
  ASSERTED: 'Not examined yet',
  CHALLENGED: 'Support asked for',
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

/** The fields that can be corrected, as people call them. */
export const FIELDS = {
  title: 'Title', problem: 'Problem', ask: 'Ask', salesTeam: 'Sales team', productArea: 'Product area', segment: 'Segment',
  'existingCommitment.reference': 'Where it was promised', 'existingCommitment.dueOn': 'Promised for', 'expedited.reason': 'Why there is no time', 'importedFrom.link': 'Where it was imported from',
  account: 'Account', neededBy: 'Needed by', 'stake.amount': 'Amount', 'stake.currency': 'Currency', 'stake.basis': 'Basis', 'stake.stage': 'Deal stage',
  personDays: 'Person-days', reason: 'Reason', code: 'Reason', statement: 'Statement', source: 'Source', on: 'Day', note: 'Note', link: 'Link',
  question: 'Question', harm: 'Harm', argument: 'Argument', summary: 'Summary', solvesProblem: 'How it solves the problem',
  strategyFit: 'How it fits the strategy', tradeOffs: 'What it trades away', answeredBy: 'Who answered', text: 'Text',
  rationale: 'Rationale', customerWording: 'Words for the customer', decidedOn: 'Decided on', decidedBy: 'Decided by', forum: 'Where it was decided',
  minutesLink: 'Minutes', merit: 'Merit of the idea', 'forecast.statement': 'Forecast', 'forecast.probability': 'Probability',
  'forecast.reviewOn': 'Review on', revisitOn: 'Revisit on', revisitWhen: 'Revisit when', noAlternativeBecause: 'Why there is no counter-option',
  news: 'What is new', outcome: 'What became of it', confidence: 'How sure the source is',
};

/** How the decision of a list's item or of a negotiation is said. */
export function disposition(decision) {
  if (decision.disposition !== 'ACCEPTED_COUNTER') return DISPOSITIONS[decision.disposition];
  return decision.agreed ? 'Counter-option, agreed' : 'Counter-option, imposed';
}

/** The name of a reason as words: CUSTOMER_ABOUT_TO_QUIT becomes Customer about to quit. */
export function named(name) {
  const words = (name ?? '').replaceAll('_', ' ').toLowerCase().replace(/\bi\b/g, 'I');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The columns that decisions are counted in. */
export const STANDINGS = {
  AS_ASKED: 'yes, as asked', COUNTER_AGREED: 'yes, an agreed counter-option', COUNTER_IMPOSED: 'counter-option, not agreed', DECLINED: 'no',
  DEFERRED: 'later', OPEN: 'open', WITHDRAWN: 'withdrawn', DUPLICATE: 'duplicate', SUPERSEDED: 'replaced',
};
