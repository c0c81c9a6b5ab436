// What waits, in the order of who is held up by it: what somebody else asked and waits for, before decisions, before
// looking back, before what only wants recording.

import { t } from '../../texts.js';

/** How much each kind holds people up: 0 the most. */
const RANKS = {
  ANSWER_MENTION: 0,
  ANSWER_CHALLENGE: 0,
  ANSWER_COUNTER_OPTION: 0,
  CONFIRM_RESTATEMENT: 0,
  EXAMINE_EVIDENCE: 0,
  SPEAK_IN_LAST_CALL: 0,
  CONSIDER_OBJECTION: 0,
  SETTLE_OBJECTION: 0,
  CONFIRM_DUPLICATE: 1,
  DECIDE_ESCALATED: 1,
  DECIDE_AFTER_LAST_CALL: 1,
  COMPLETE_EXPEDITED: 1,
  DECIDE: 1,
  TAKE_STANCE: 1,
  ASSIGN_DECIDER: 1,
  ESCALATE: 1,
  REVISIT: 2,
  RECORD_DELIVERY: 2,
  SCORE_PROCESS: 2,
  RECORD_OUTCOME: 2,
  JOIN_RETROSPECTIVE: 3,
  CLOSE_RETROSPECTIVE: 3,
  COMPLETE_ACTION: 3,
  RECORD_DEAL_OUTCOME: 3,
};

/** The equal ones together, as {kind, words, items, overdue}, those that hold most people up first. */
export function turns(items) {
  return Object.entries(Object.groupBy(items, ({ kind }) => kind))
    .map(([kind, some]) => ({ kind, words: wordsOf(kind, some.length), items: some, overdue: some.filter((one) => one.overdue).length }))
    .sort((one, other) => rank(one) - rank(other));
}

const KINDS = Object.keys(RANKS);

// What is personal comes before what waits for anybody in the role, where it holds up as many.
function rank({ kind, items }) {
  return RANKS[kind] * 1000 + (items.some(({ personal }) => personal) ? 0 : 100) + KINDS.indexOf(kind);
}

function wordsOf(kind, count) {
  const { one, other } = t.board.waiting.turns[kind];
  return count === 1 ? one : other;
}
