// What waits, in the order of who is held up by it: what somebody else asked and waits for, before decisions, before
// looking back, before what only wants recording.

/** For each kind: how it is said of one and of several, and how many are held up by it, most first. */
const TURNS = {
  ANSWER_MENTION: [0, 'mentions you in a comment', 'mention you in comments'],
  ANSWER_CHALLENGE: [0, 'asks you to support a reason', 'ask you to support a reason'],
  ANSWER_COUNTER_OPTION: [0, 'has a counter-option for you to answer', 'have counter-options for you to answer'],
  CONFIRM_RESTATEMENT: [0, 'asks whether your case is understood', 'ask whether your case is understood'],
  EXAMINE_EVIDENCE: [0, 'has evidence for you to examine', 'have evidence for you to examine'],
  SPEAK_IN_LAST_CALL: [0, 'is in its last call', 'are in their last call'],
  CONSIDER_OBJECTION: [0, 'is blocked by an objection that only you can overrule', 'are blocked by objections that only you can overrule'],
  SETTLE_OBJECTION: [0, 'is held up by your objection', 'are held up by your objections'],
  DECIDE_ESCALATED: [1, 'was escalated to you', 'were escalated to you'],
  DECIDE_AFTER_LAST_CALL: [1, 'can be decided: its last call has run out', 'can be decided: their last call has run out'],
  COMPLETE_EXPEDITED: [1, 'was expedited and is to be completed', 'were expedited and are to be completed'],
  DECIDE: [1, 'waits for a decision', 'wait for a decision'],
  TAKE_STANCE: [1, 'waits for where you stand', 'wait for where you stand'],
  ASSIGN_DECIDER: [1, 'is late and nobody is assigned', 'are late and nobody is assigned'],
  ESCALATE: [1, 'had no answer in time and can be escalated', 'had no answer in time and can be escalated'],
  REVISIT: [2, 'was deferred until now', 'were deferred until now'],
  RECORD_DELIVERY: [2, 'should be delivered by now', 'should be delivered by now'],
  SCORE_PROCESS: [2, 'is up for review', 'are up for review'],
  RECORD_OUTCOME: [2, 'wants to know what came true', 'want to know what came true'],
  JOIN_RETROSPECTIVE: [3, 'retrospective waits for your side', 'retrospectives wait for your side'],
  CLOSE_RETROSPECTIVE: [3, 'retrospective is open until it is closed', 'retrospectives are open until they are closed'],
  COMPLETE_ACTION: [3, 'agreed action is yours', 'agreed actions are yours'],
  RECORD_DEAL_OUTCOME: [3, 'account’s outcome is to be recorded', 'accounts’ outcomes are to be recorded'],
};

/** The equal ones together, as {kind, words, items, overdue}, those that hold most people up first. */
export function turns(items) {
  return Object.entries(Object.groupBy(items, ({ kind }) => kind))
    .map(([kind, some]) => ({ kind, words: wordsOf(kind, some.length), items: some, overdue: some.filter((one) => one.overdue).length }))
    .sort((one, other) => rank(one) - rank(other));
}

const KINDS = Object.keys(TURNS);

// What is personal comes before what waits for anybody in the role, where it holds up as many.
function rank({ kind, items }) {
  return TURNS[kind][0] * 1000 + (items.some(({ personal }) => personal) ? 0 : 100) + KINDS.indexOf(kind);
}

export function wordsOf(kind, count) {
  return TURNS[kind][count === 1 ? 1 : 2];
}
