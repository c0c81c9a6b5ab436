// The course of a negotiation, and what comes after its decision.

import { DEAL_OUTCOMES, DISPOSITIONS, STAKE_BASES } from '../../words.js';
import { CORRECTION } from './action-correct.js';

const why = (more = {}) => ({ name: 'reason', label: 'Why', kind: 'area', ...more });
const counters = (it) => it.n.options.filter((option) => option.kind === 'COUNTER' && !option.retracted).map((option) => [option.id, option.summary]);
const accounts = (it) => [...new Set(it.n.demands.filter((one) => !one.retracted).map((one) => one.account))].map((name) => [name, name]);
const id = (text) => text.trim().split(/[/?#]/).filter(Boolean).findLast((part) => /^[0-9a-f-]{36}$/.test(part)) ?? text;
const deciders = (it) => it.people.filter(({ roles }) => roles.some((role) => role === 'PRODUCT' || role === 'EXECUTIVE')).map(({ value, name }) => [value, name]);
const everybody = (it) => it.people.map(({ value, name }) => [value, name]);
const disposition = (it) => [
  { name: 'disposition', label: 'What would be decided', kind: 'radio', required: true, choices: Object.entries(DISPOSITIONS) },
  ...(counters(it).length ? [{ name: 'optionId', label: 'Which counter-option, if one', kind: 'select', choices: [['', '–'], ...counters(it)] }] : []),
];

export const COURSE = {
  reviseRequest: {
    title: 'Revise the request',
    intro: 'What is said now replaces what was said; the history keeps both.',
    fields: (it) => [
      { name: 'title', label: 'Title', kind: 'text', preset: it.n.title },
      { name: 'problem', label: 'The problem', kind: 'area', preset: it.n.problem },
      { name: 'ask', label: 'The ask', kind: 'area', preset: it.n.ask },
    ],
    path: 'revision',
    submit: 'Revise',
  },
  addDemand: {
    title: 'Add an account',
    intro: 'Another account that has the same problem.',
    fields: () => [
      { name: 'account', label: 'Account', kind: 'text', required: true },
      { name: 'neededBy', label: 'Needed by', kind: 'date' },
      { name: 'stake.amount', label: 'At stake', kind: 'number', min: 0 },
      { name: 'stake.currency', label: 'Currency', kind: 'text', pattern: '[A-Z]{3}', preset: 'EUR', hint: 'Three letters, such as EUR.' },
      { name: 'stake.basis', label: 'Counted', kind: 'select', choices: STAKE_BASES },
      { name: 'stake.stage', label: 'Stage of the deal', kind: 'text' },
    ],
    body: ({ stake, ...rest }) => (stake?.amount === undefined ? rest : { ...rest, stake }),
    path: 'demands',
    submit: 'Add it',
  },
  estimateEffort: {
    title: 'Estimate the effort',
    intro: 'What it would cost to build. Effort orders work; it does not justify it.',
    fields: (it) => [{ name: 'personDays', label: 'Person-days', kind: 'number', min: 0, step: 0.5, required: true, preset: it.n.effort }],
    path: 'effort',
    submit: 'Record it',
  },
  assignDecider: {
    title: 'Assign who decides',
    intro: 'Somebody who is not on the asking side.',
    fields: (it) => [{ name: 'person', label: 'Who decides', kind: 'select', required: true, choices: deciders(it) }],
    path: 'decider',
    submit: 'Assign',
  },
  reroute: {
    title: 'Move it to another area',
    fields: (it) => [{ name: 'productArea', label: 'Product area', kind: 'text', required: true, preset: it.n.productArea }, why({ required: true })],
    path: 'routing',
    submit: 'Move it',
  },
  openLastCall: {
    title: 'Open a last call',
    intro: 'Says what is about to be decided, so that everybody can still speak.',
    fields: disposition,
    path: 'last-call',
    submit: 'Open the last call',
  },
  escalate: {
    title: 'Ask an executive to decide',
    intro: 'No decision came in the time that was agreed.',
    fields: () => [why({ required: true })],
    path: 'escalation',
    submit: 'Escalate',
  },
  withdraw: { title: 'Withdraw the request', intro: 'It is no longer asked for. What was said stays.', fields: () => [why()], path: 'withdrawal', submit: 'Withdraw it' },
  markDuplicate: {
    title: 'Mark as a duplicate',
    intro: 'The earlier request takes its accounts over.',
    fields: () => [{ name: 'of', label: 'Address of the earlier request', kind: 'text', required: true, value: id }],
    path: 'duplicate',
    submit: 'Mark it',
  },
  restore: { title: 'Take it up again', intro: 'It goes on where it ended.', fields: () => [why({ required: true })], path: 'restoration', submit: 'Take it up again' },
  handOver: {
    title: 'Hand over',
    intro: 'From now on somebody else stands for what a person did here.',
    fields: (it) => [{ name: 'from', label: 'From (sign-in name or id)', kind: 'text', required: true }, { name: 'to', label: 'To', kind: 'select', required: true, choices: everybody(it) }],
    path: 'handover',
    submit: 'Hand over',
  },
  correct: CORRECTION,
  retract: {
    title: 'Retract an entry',
    intro: 'It no longer counts, and stays visible as retracted.',
    fields: () => [why({ required: true })],
    path: 'retractions',
    body: (body, it) => ({ ...body, position: it.about.position }),
    submit: 'Retract it',
  },
};

export const AFTERWARDS = {
  override: {
    title: 'Override the decision',
    intro: 'Replaces the decision. It will always be shown as an override, with your reason.',
    fields: (it) => [
      ...disposition(it),
      { name: 'revisitOn', label: 'Look again on, if deferred', kind: 'date' },
      { name: 'cause', label: 'What caused it', kind: 'select', required: true, choices: ['STRATEGY', 'CUSTOMER', 'REGULATORY', 'SECURITY', 'CONTRACTUAL', 'NEW_INFORMATION', 'RECORDED_IN_ERROR', 'OTHER'].map((cause) => [cause, cause.replaceAll('_', ' ').toLowerCase()]) },
      why({ required: true }),
    ],
    path: 'override',
    guarded: true,
    submit: 'Override',
  },
  recordStance: {
    title: 'Say where you stand',
    intro: 'Agreement or dissent stays beside the decision; it does not change it.',
    fields: () => [{ name: 'stance', label: 'The decision', kind: 'radio', required: true, choices: [['AGREE', 'I stand behind it'], ['DISSENT', 'I would have decided otherwise']] }, { name: 'note', label: 'Why', kind: 'area' }],
    path: 'stances',
    submit: 'Say so',
  },
  reopen: {
    title: 'Reopen it',
    intro: 'Something new has come up: evidence or a demand since the decision, or the day to look again.',
    fields: (it) => news(it.n),
    path: 'reopening',
    submit: 'Reopen',
  },
  supersede: { title: 'Supersede the decision', intro: 'A later request takes its place.', fields: () => [{ name: 'by', label: 'Address of the later request', kind: 'text', required: true, value: id }], path: 'supersession', submit: 'Supersede it' },
  recordDelivery: {
    title: 'Record the delivery',
    fields: () => [{ name: 'plannedOn', label: 'Planned for', kind: 'date' }, { name: 'deliveredOn', label: 'Delivered on', kind: 'date', hint: 'Either the plan or the day that it was delivered.' }, { name: 'link', label: 'Link', kind: 'text', type: 'url' }],
    path: 'delivery',
    submit: 'Record it',
  },
  scoreProcess: {
    title: 'How was the decision made?',
    intro: 'How it was made, not what came of it. Both scores are shown once both sides have given one.',
    fields: () => [{ name: 'score', label: 'From 1, badly, to 5, well', kind: 'radio', required: true, choices: ['1', '2', '3', '4', '5'].map((one) => [one, one]), value: Number }, { name: 'note', label: 'Why', kind: 'area' }],
    path: 'review/process',
    submit: 'Score it',
  },
  recordOutcome: {
    title: 'Did it come true?',
    intro: 'Whether what was expected came about, as your side sees it.',
    fields: () => [{ name: 'cameTrue', label: 'What was expected', kind: 'radio', required: true, choices: [['true', 'came true'], ['false', 'did not']], value: (text) => text === 'true' }, { name: 'note', label: 'What happened', kind: 'area' }],
    path: 'review/outcome',
    submit: 'Record it',
  },
  recordDealOutcome: {
    title: 'What became of the deal?',
    fields: (it) => [
      { name: 'account', label: 'Account', kind: 'select', required: true, choices: accounts(it) },
      { name: 'outcome', label: 'Outcome', kind: 'select', required: true, choices: Object.entries(DEAL_OUTCOMES) },
      { name: 'on', label: 'On', kind: 'date' },
      { name: 'source', label: 'How you know', kind: 'text' },
      { name: 'confidence', label: 'How sure', kind: 'select', choices: [['', '–'], ['HIGH', 'sure'], ['MEDIUM', 'fairly sure'], ['LOW', 'not sure']] },
    ],
    path: 'deal-outcomes',
    submit: 'Record it',
  },
};

// Only what came after the decision is news.
function news(n) {
  const since = n.decision?.position ?? 0;
  const evidence = n.claims.flatMap((claim) => claim.evidence).filter((one) => one.position > since && !one.retracted);
  const demands = n.demands.filter((one) => one.position > since && !one.retracted);
  return [
    ...(evidence.length ? [{ name: 'evidenceIds', label: 'New evidence', kind: 'checks', choices: evidence.map((one) => [one.id, one.source ?? one.id]) }] : []),
    ...(demands.length ? [{ name: 'demandIds', label: 'New accounts', kind: 'checks', choices: demands.map((one) => [one.id, one.account]) }] : []),
    { name: 'news', label: 'What is new', kind: 'area' },
  ];
}
